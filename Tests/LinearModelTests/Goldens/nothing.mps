NAME runsheet
ROWS
 N _objective
COLUMNS
 _one _objective 0
RHS
BOUNDS
 FX _bound _one 1
ENDATA

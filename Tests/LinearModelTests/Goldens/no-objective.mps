NAME runsheet
ROWS
 N _objective
COLUMNS
 _marker 'MARKER' 'INTORG'
 x _objective 0
 _marker 'MARKER' 'INTEND'
RHS
BOUNDS
 BV _bound x
ENDATA

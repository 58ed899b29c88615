NAME runsheet
ROWS
 N _objective
 G speaker_presence(trung_uong)
 L %65nd
 E tie(a,b)
 G at_least
 N nothing_asked
 L empty
 L tiny
COLUMNS
 _marker 'MARKER' 'INTORG'
 at(%C4%91%E1%BA%A1i_bi%E1%BB%83u,1) speaker_presence(trung_uong) -2
 count _objective 1
 count speaker_presence(trung_uong) 1.5
 many _objective -1
 many speaker_presence(trung_uong) 1
 many %65nd 1
 debt(e1) _objective 0.5
 debt(e1) %65nd 1
 debt(e1) at_least 1
 _marker 'MARKER' 'INTEND'
 %651 tie(a,b) 1
 %651 at_least -1
 %651 nothing_asked 1
 %651 tiny 1e-07
 %66ree tie(a,b) -1
 %66ree tiny 0.1
 %33_fixed nothing_asked 1
 %69nf _objective 1
 %69nf at_least 1
 unused _objective 0
 _one _objective -12.25
RHS
 _rhs speaker_presence(trung_uong) -4
 _rhs %65nd 30
 _rhs tie(a,b) -1
 _rhs at_least -60
 _rhs empty 1
 _rhs tiny 1000000
RANGES
 _range speaker_presence(trung_uong) 24
BOUNDS
 BV _bound at(%C4%91%E1%BA%A1i_bi%E1%BB%83u,1)
 LO _bound count -3
 UP _bound count 7
 LO _bound many 0
 PL _bound many
 MI _bound debt(e1)
 UP _bound debt(e1) -2
 FR _bound %651
 LO _bound %66ree 0.1
 UP _bound %66ree 1e+20
 FX _bound %33_fixed 2.5
 MI _bound %69nf
 UP _bound %69nf -0.25
 LO _bound unused 1
 UP _bound unused 4
 FX _bound _one 1
ENDATA

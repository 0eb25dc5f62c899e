/** One of everything that a folder can tell. */
export function everything(buurt: string): Record<string, string> {
  return {
    organisations: 'id,name,kind\no1,Welzijn Proef,WELFARE\n',
    teams: `id,name,areas\nt1,Wijkteam Proef,${buurt}\n`,
    people: [
      'id,name,area,roles,guided_by,lives_since',
      `c1,Cliënt Proef,${buurt},,,2020-01-01`,
      `v1,Vrijwilliger Proef,${buurt},inwoner|vrijwilliger,w1,`,
      'w1,Werker Proef,,professional,,',
      '',
    ].join('\n'),
    professionals: 'id,accent,organisation\nw1,Schulden,o1\n',
    memberships: 'person,team,shell,since\nw1,t1,INNER,2024-01-01\n',
    initiatives: `id,name,kind,areas,organisations\ni1,Eettafel Proef,GROUP,${buurt},o1\n`,
    participation: 'person,initiative,as,since\nv1,i1,ORGANISES,2025-01-01\n',
    cases: [
      'id,resident,team,opened_on,asked,question,legal_ground,purpose,workers,agreed_on',
      'k1,c1,t1,2026-01-05,Hulp met geld,Weer zelf beslissen,WMO,Ondersteuning,w1:CONTACT,2026-01-06',
      '',
    ].join('\n'),
    members: 'id,case,call_name,relation,kind\nm1,k1,Zus,zus,INFORMAL\nm2,k1,Buurman,=1+1,INFORMAL\n',
    ties: 'from,to,case,since,ring,receives_practical\nc1,m1,k1,2026-01-05,1,2\nm1,m2,k1,2026-01-05,,\nc1,v1,,,,\n',
  };
}

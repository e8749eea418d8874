/**
 * Credits whose person is known by hand, for names that several people bear where the sources leave open which of them
 * it is. Only what anybody can check in the film's own credits: that the Will Smith of Men in Black is the one of
 * Hancock, not the British comedian. In doubt a credit is not listed here and stays apart.
 */
const BY_PERSON: readonly (readonly [key: string, name: string, ...netflixIds: number[]])[] = [
  [
    'p48003',
    'akshay-kumar',
    ...[70018445, 70021551, 70025303, 70034607, 70049619, 70062158, 70062701, 70082633, 70139078, 70158421, 70176967],
    ...[70187503, 80023853, 80125627, 80199962, 81213885],
  ],
  ['n-ajith-kumar-60021758', 'ajith-kumar', 60021758, 81644302],
  ['p29763', 'amit-shah', 70307659],
  ['p12021', 'anthony-edwards', 70044686],
  ['p2325', 'brian-cox', 1180086, 60024914, 70044686, 70060017, 80022613],
  ['p49536', 'carlos-santos', 80121843],
  ['p21573', 'charlie-murphy', 80007225],
  ['p4643', 'cherami-leigh', 81028560, 81275355],
  ['p6779', 'chris-williams', 70099615],
  ['p45865', 'cornel-west', 80147403],
  ['p4888', 'danny-mcbride', 70058022, 70098329, 70117902, 80058026],
  ['p4437', 'david-bradley', 80075820, 80224150, 81005266],
  ['p17066', 'felicity-jones', 80000644],
  ['p237056', 'george-young', 80066079],
  ['p618765', 'iretiola-doyle', 80168301, 81172728],
  ['p5809', 'jack-oconnell', 70140438, 70292992],
  ['p4218', 'jeff-daniels', 70020750, 70038131, 70098332],
  ['p17323', 'jesse-moss', 70042687, 70129463],
  ['p372931', 'jide-kosoko', 81172726],
  ['p528', 'jim-cummings', 60021788, 60022255, 70109429, 80221560],
  ['p120550', 'joaquin-reyes', 80093105],
  ['p11130', 'john-heffernan', 80997687],
  ['p459', 'kim-min-jong', 80094387],
  ['p45345', 'kim-sang-ho', 81166978],
  ['n-kim-so-hyun-80158801', 'kim-so-hyun', 80158801, 80168068, 81166978],
  ['p16424', 'kristin-davis', 70021640],
  ['p47184', 'macarena-garcia', 80064235, 80093103],
  ['p1013852', 'manolo-caro', 81050532],
  ['p13580', 'mark-webber', 60000409, 70291114, 70299859, 80060034],
  ['p1803', 'matt-smith', 80025678],
  ['p29353', 'matthew-davis', 60021025],
  ['p7238', 'michael-douglas', 1178866, 286139, 60027701, 70138801, 80220813],
  ['p18635', 'michael-shannon', 60029167, 70044693, 70100383, 80170767],
  ['p3287', 'michelle-williams', 70095139, 70122316, 70202150, 80042309],
  ['p76340', 'nick-robinson', 80245709],
  ['n-o-c-ukeje-80208830', 'o-c-ukeje', 80208830, 81213149],
  ['p15793', 'omar-sharif', 449931],
  ['p10859', 'peyton-list', 80072207],
  ['p55477', 'rekha', 60033223, 80023851, 80158480, 81213889, 81213895],
  ['p439', 'sam-vincent', 80090672, 80227818, 81018860],
  ['p106600', 'sarah-natochenny', 80186475, 81085364],
  ['p605378', 'sean-cullen', 80027373],
  ['p6624', 'seo-ji-hye', 81034931],
  ['p61020', 'sridevi', 70072558],
  ['p4696', 'will-smith', 22007250, 269880, 60029167, 60001650, 60023597, 70019506, 81071666],
];

/** "<folded name> <netflixId>" to the key of the person. */
export const KNOWN_SAME: ReadonlyMap<string, string> = new Map(
  BY_PERSON.flatMap(([key, name, ...ids]) => ids.map((id) => [`${name} ${id}`, key] as const)),
);

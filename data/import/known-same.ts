import { nameKey } from '../names/name-key.ts';
import type { CataloguePerson, CatalogueTitle, PersonKey } from '../schema.ts';

/**
 * Credits whose person is known by hand, for names that several people bear where the sources leave open which of them
 * it is, or say it wrongly. Only what anybody can check in the film's own credits: that the Will Smith of Men in Black is
 * the one of Hancock, not the British comedian; that the Christopher Lee of The Soul is not Saruman. In doubt a credit is
 * not listed here and stays apart.
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
  ['n-andrew-fleming-70167075', 'andrew-fleming', 70167075],
  ['p12021', 'anthony-edwards', 60023454, 60037809, 70044686, 70104202],
  [
    'p2325',
    'brian-cox',
    ...[711282, 1180086, 1181396, 28631670, 60020601, 60021860, 60022716, 60022985, 60024914, 60024961, 60036239],
    ...[70028900, 70035180, 70044686, 70060017, 70109889, 70139377, 80022613, 81309564, 81601562],
  ],
  ['p49536', 'carlos-santos', 80121843],
  ['p21573', 'charlie-murphy', 80007225, 81181219],
  ['n-charlie-murphy-70020947', 'charlie-murphy', 70053831],
  ['p4643', 'cherami-leigh', 81028560, 81275355],
  ['p6779', 'chris-williams', 70099615],
  ['n-chris-williams-60034583', 'chris-williams', 60034583],
  ['p192463', 'christopher-lee', 80136789, 80140364, 80156950, 80156992, 80157567, 81415286],
  ['p45865', 'cornel-west', 80147403],
  ['p4888', 'danny-mcbride', 70058022, 70098329, 70117902, 80058026],
  ['p4437', 'david-bradley', 80075820, 80224150, 81005266],
  ['p17066', 'felicity-jones', 80000644],
  ['p237056', 'george-young', 80066079],
  ['p618765', 'iretiola-doyle', 80168301, 81172728],
  ['p5809', 'jack-oconnell', 70117310, 70140438, 70292992, 80084089],
  [
    'p4218',
    'jeff-daniels',
    ...[205534, 512381, 18179660, 60004508, 60011316, 60021478, 60023615, 60025057, 60028389, 70010764, 70020750],
    ...[70038131, 70061489, 70098332, 70102779, 70112459, 70114018, 70199724, 80058399],
  ],
  ['p17323', 'jesse-moss', 70042687, 70109690, 70129463],
  ['p372931', 'jide-kosoko', 81172726],
  ['p528', 'jim-cummings', 60000413, 60001147, 60021788, 60022255, 70109429, 70140917, 80221560],
  ['n-jim-norton-70101375', 'jim-norton', 70170294],
  ['p33033', 'jim-norton', 70120084],
  ['p120550', 'joaquin-reyes', 80093105],
  ['p11130', 'john-heffernan', 80997687],
  ['p232930', 'jung-jin-young', 80986896, 81609066],
  ['p104861', 'kim-ga-eun', 80039909, 81671440],
  ['p459', 'kim-min-jong', 80094387],
  ['p72775', 'kim-young-chul', 81161487],
  ['p45345', 'kim-sang-ho', 81166978],
  [
    'n-kim-so-hyun-80158801',
    'kim-so-hyun',
    ...[70278876, 80031790, 80039909, 80158801, 80168068, 80188348, 81166978, 81279108],
  ],
  ['p16424', 'kristin-davis', 70021640],
  ['p47184', 'macarena-garcia', 80064235, 80093103],
  ['p595444', 'lee-joo-young', 80188662],
  ['n-yunjin-kim', 'kim-yoon-jin', 70136118],
  ['p1013852', 'manolo-caro', 81050532],
  ['p660454', 'mark-edwards', 81041515],
  ['p13580', 'mark-webber', 60000409, 70291114, 70299859, 80060034],
  ['p2041317', 'mary-lambert', 81018635],
  ['p1803', 'matt-smith', 80025678],
  ['p684572', 'max-jenkins', 80104198],
  ['p29353', 'matthew-davis', 60002240, 60021025, 60023624],
  [
    'p7238',
    'michael-douglas',
    ...[
      251922, 286139, 312184, 446102, 490522, 540289, 653039, 918151, 1178866, 11819775, 60000161, 60003330, 60010012,
    ],
    ...[60010341, 60021625, 60021719, 60024945, 60027701, 60035992, 70020490, 70044891, 70101700, 70117589, 70138801],
    ...[70276008, 80220813],
  ],
  ['p18635', 'michael-shannon', 60029167, 70044693, 70100383, 80170767],
  [
    'p3287',
    'michelle-williams',
    ...[60031229, 70095139, 70100407, 70122316, 70202150, 70209166, 80042309, 80201987, 80220496, 80991034],
  ],
  ['n-nick-gomez-70108016', 'nick-gomez', 70108016, 70199724],
  ['p76340', 'nick-robinson', 80029196, 80067831, 80245709, 80991090],
  ['p185161', 'o-c-ukeje', 80208830, 81213149],
  ['p15793', 'omar-sharif', 449931, 60010377, 60023499, 70036058, 70057101],
  ['p10859', 'peyton-list', 70082269, 70121711, 70218755, 80072207],
  ['p90663', 'peyton-list', 70032596],
  ['p55477', 'rekha', 60033223, 80023851, 80158480, 81213889, 81213895],
  ['p439', 'sam-vincent', 80090672, 80227818, 81018860],
  ['p106600', 'sarah-natochenny', 80186475, 81085364],
  ['p605378', 'sean-cullen', 80027373],
  ['p6624', 'seo-ji-hye', 81034931],
  ['p61020', 'sridevi', 70072558],
  ['p11435', 'stephen-curry', 70053465],
  ['p4696', 'will-smith', 22007250, 269880, 60029167, 60001650, 60023597, 70019506, 81071666],
];

/** "<normalized name> <netflixId>" to the key of the person. */
export const KNOWN_SAME: ReadonlyMap<string, string> = new Map(
  BY_PERSON.flatMap(([key, name, ...ids]) => ids.map((id) => [`${name} ${id}`, key] as const)),
);

/**
 * Who stands twice under two spellings: a listing of names has one, a listing of parts the other, and both are in one
 * cast, the first without a part; or one has the family name first, and the film's credits settle that it is one person.
 * Read by eye; the first key stays. Two numbers of the listings' own are not made one.
 */
const ONE_PERSON: readonly (readonly [kept: PersonKey, ...others: PersonKey[]])[] = [
  ['p148228', 'n-yoon-ah-im', 'n-im-yoon-ah'],
  ['p940894', 'n-abhimanyu-dassani'],
  ['p103221', 'n-aditya-roy-kapoor'],
  ['p95603', 'n-ahn-jae-hyeon'],
  ['p88187', 'n-ahn-seok-hwan'],
  ['p202200', 'n-aksha-pardhasany'],
  ['p728591', 'n-aleksandar-cvetkovic'],
  ['p1081467', 'n-ali-almarzouqi'],
  ['p895700', 'n-ali-mir'],
  ['p1670653', 'n-amir-raza-hussain'],
  ['p241726', 'n-ammar-alfian'],
  ['p739658', 'n-anagha-lk'],
  ['p48822', 'n-angie-cepeda-70077531'],
  ['p5848', 'n-anthony-wong-chau-sang'],
  ['p4543', 'n-antonia-thomas-80176893'],
  ['p206873', 'n-antonio-pedro-tabet'],
  ['p74383', 'n-arancha-marti'],
  ['p2138', 'n-asano-tadanobu'],
  ['p31730', 'n-ashley-walters-70039177'],
  ['p91438', 'n-austin-chumlee-russell'],
  ['p745013', 'n-ayesha-raza-mishra'],
  ['p984768', 'n-baek-yeong-gwang'],
  ['p285598', 'n-barbara-scaff'],
  ['p210563', 'n-benjamin-yuen'],
  ['p1077602', 'n-bisola-aiyeola'],
  ['p16245', 'n-brian-white'],
  ['p1074470', 'n-carlo-costanzia'],
  ['p591368', 'n-carlos-hernan-romo'],
  ['p3603', 'n-cassandra-morris'],
  ['p989715', 'n-catelina-sopelana'],
  ['p138613', 'n-ceren-moray'],
  ['p526', 'n-charles-adler'],
  ['p724769', 'n-charles-macgechan'],
  ['p136779', 'n-charo-santos'],
  ['n-sun-chien', 'n-chien-sun'],
  ['p1249602', 'n-chinmaya-surve'],
  ['p69116', 'n-chitrangada-singh'],
  ['p96440', 'n-cho-han-cheul'],
  ['p316987', 'n-choi-duk-mun'],
  ['p33682', 'n-choi-min'],
  ['p984769', 'n-choi-sin-deuk'],
  ['p1843', 'n-chris-evans-70021645'],
  ['p253765', 'n-chris-oneal'],
  ['p1681458', 'n-chrysti-ane'],
  ['p88319', 'n-claire-corlett'],
  ['p1631123', 'n-dai-liparoti'],
  ['p67121', 'n-dakore-akande'],
  ['p605507', 'n-daniel-levy'],
  ['p26019', 'n-danny-chan'],
  ['p45585', 'n-darrin-dewitt-henson'],
  ['p252944', 'n-darshan-kumar'],
  ['p359747', 'n-dario-yazbek'],
  ['p1813838', 'n-deepika-bhide-bhagwat'],
  ['p1174326', 'n-deng-yu-kai'],
  ['p376173', 'n-diego-armando-maradona'],
  ['p243308', 'n-dileep-raj'],
  ['p67165', 'n-diya-mirza'],
  ['p33639', 'n-don-johnson-60028811'],
  ['p44202', 'n-dong-won-gang'],
  ['p1253700', 'n-dong-yanlei'],
  ['p186168', 'n-dorian-ngoumou-dit-dosseh'],
  ['p750468', 'n-dougie-baldwin'],
  ['p5784', 'n-edward-asner'],
  ['p335501', 'n-eli-shi'],
  ['p2806', 'n-ellen-page'],
  ['p717021', 'n-eugenie-scott'],
  ['p809544', 'n-gabrielle-susanne-solheim-leithaug'],
  ['p836272', 'n-gao-zhi-ting'],
  ['p131747', 'n-gautam-karthik'],
  ['p1378675', 'n-gianluca-colucci-fru'],
  ['p989454', 'n-gisselle-kuri'],
  ['p45349', 'n-gong-jung-hwan'],
  ['p192203', 'n-guggu-gill'],
  ['p1168649', 'n-hajira-yamin'],
  ['p728913', 'n-hak-jin'],
  ['p347528', 'n-haripriya'],
  ['p100924', 'n-heo-jun-ho'],
  ['p131573', 'n-herizen-guardiola'],
  ['p69285', 'n-himanshu-mallik'],
  ['p89893', 'n-hiro-yuki'],
  ['p44733', 'n-hui-shiu-hung'],
  ['p1029767', 'n-hye-yoon-kim'],
  ['p88194', 'n-im-se-mi'],
  ['p71075', 'n-jin-young-jung'],
  ['p1117', 'n-joan-cusack-70020941'],
  ['p1726456', 'n-jong-seok-yun'],
  ['p12683', 'n-katerina-graham'],
  ['p337540', 'n-lee-moo-saeng'],
  ['n-huang-lei', 'n-lei-huang'],
  ['n-lauren-velez', 'n-luna-lauren-velez'],
  ['n-ti-lung', 'n-lung-ti'],
  ['p311368', 'n-maria-fernanda-yepez'],
  ['p110478', 'n-melissa-oneil-81666165'],
  ['p138610', 'n-min-jung-kim'],
  ['p45314', 'n-patrick-j-adams-70115440', 'n-patrick-j-adams-70195800'],
  ['p98239', 'n-seung-un-hwang'],
  ['p109503', 'n-ishita-raj'],
  ['p16193', 'n-j-j-soria'],
  ['p98207', 'n-j-j-totah'],
  ['p284156', 'n-jacqueline-zhu'],
  ['p1640702', 'n-jamil-prattis'],
  ['p84169', 'n-jared-paul-abrahamson'],
  ['p57114', 'n-jayapradha'],
  ['p276821', 'n-jeffrey-chee-eng-ho'],
  ['p236152', 'n-jeon-seok-ho'],
  ['p823508', 'n-jessica-taylor-bearman'],
  ['p607394', 'n-jia-zhengyu'],
  ['p1279889', 'n-jimena-duran'],
  ['p56162', 'n-joanna-garcia-swisher'],
  ['p69854', 'n-joey-rasdien'],
  ['p24109', 'n-johannes-kuhnke'],
  ['p4772', 'n-john-kennedy'],
  ['p1399943', 'n-john-alex-toro'],
  ['p2206676', 'n-johnnie-castillo'],
  ['p38637', 'n-johny-lever'],
  ['p1085194', 'n-joyraj'],
  ['p209218', 'n-jung-seok-yong'],
  ['p192431', 'n-justin-alyssa-edwards-johnson'],
  ['p64202', 'n-kajal-aggarwal'],
  ['p337348', 'n-kanwaljeet-singh'],
  ['p48004', 'n-kareena-kapoor'],
  ['p301087', 'n-keerati-mahaprukpong'],
  ['p669181', 'n-kenny-lucas'],
  ['p232097', 'n-kevin-quinn'],
  ['p237429', 'n-khadija-alakel'],
  ['p1554833', 'n-khairiah-abulaban'],
  ['p589785', 'n-kim-dong-yeong'],
  ['p120632', 'n-kimrie-lewis-davis'],
  ['p48008', 'n-kiron-kher'],
  ['p62447', 'n-ko-soo'],
  ['p57656', 'n-kosuke-toriumi'],
  ['p148222', 'n-kwon-yuri'],
  ['p770259', 'n-lai-kuan-lin'],
  ['p177947', 'n-lee-gyoung-young'],
  ['p103961', 'n-lee-yoo-young'],
  ['p15292', 'n-leon-thomas-iii'],
  ['p1058005', 'n-liu-jia-xi'],
  ['p915462', 'n-luis-alfredo-velasco'],
  ['p1002890', 'n-luisa-rubino'],
  ['p2596061', 'n-madhampatti-rangaraj'],
  ['p1699041', 'n-mahinder-nath'],
  ['p1115964', 'n-mama-sane'],
  ['p142070', 'n-maneerat-kham-uan'],
  ['p442850', 'n-mark-benington'],
  ['p841315', 'n-mark-samual-bonanno'],
  ['p30256', 'n-masatoh-ibu'],
  ['p309156', 'n-mawin-taweephol'],
  ['p252187', 'n-malgorzata-hajewska'],
  ['p242842', 'n-mia-evonne-uyeda'],
  ['p1274135', 'n-michael-jq-huang'],
  ['p906659', 'n-milind-pathak'],
  ['p134521', 'n-nakhul'],
  ['p40744', 'n-nora-von-waldstatten'],
  ['p67494', 'n-nushrat-bharucha'],
  ['p1275874', 'n-nuttapong-boonyuen'],
  ['p185161', 'n-o-c-ukeje-80208830'],
  ['p857213', 'n-onuryay-evrentan'],
  ['p101026', 'n-owen-patrick-joyner'],
  ['p984760', 'n-park-choong-hwan'],
  ['p113200', 'n-park-gene-woo'],
  ['p101367', 'n-park-hae-joon'],
  ['p65832', 'n-pat-roach'],
  ['p841072', 'n-prabhjyot-singh'],
  ['p339798', 'n-prachi-shah'],
  ['p1105786', 'n-praveen-tarde'],
  ['p59976', 'n-president-barack-obama'],
  ['p12022', 'n-priyanka-chopra'],
  ['p69265', 'n-pushtii-shakti'],
  ['p110447', 'n-qi-yu-wu'],
  ['p85485', 'n-r-j-mitte'],
  ['p1751560', 'n-rachel-saanchita-gupta'],
  ['p146582', 'n-rahim-razali'],
  ['p234306', 'n-rahul-bhatt'],
  ['p2161480', 'n-rajeev-gupta'],
  ['p399654', 'n-rajender-sethi'],
  ['p10209', 'n-rajendranath-zutshi'],
  ['p67056', 'n-rajiv-verma'],
  ['p64749', 'n-ratna-pathak-shah'],
  ['p1018892', 'n-remilekun-safaru'],
  ['p817202', 'n-renata-toscano'],
  ['p53947', 'n-richa-chadda'],
  ['p128050', 'n-richa-moorjani'],
  ['p91437', 'n-richard-harrison'],
  ['p64747', 'n-riteish-deshmukh'],
  ['p84828', 'n-rob-james-collier'],
  ['p590026', 'n-ronald-ollie'],
  ['p121984', 'n-ruth-natalie-fallon'],
  ['p1049074', 'n-ryu-gyeong-soo'],
  ['p348875', 'n-saba-azaad'],
  ['p1994102', 'n-salsabiela'],
  ['p67254', 'n-sapthagiri'],
  ['p18185', 'n-sarah-wright-olsen'],
  ['p136376', 'n-sarathbabu'],
  ['p1989289', 'n-seoju-park'],
  ['p302881', 'n-sharry-mann'],
  ['p72774', 'n-shin-mina'],
  ['p100737', 'n-shin-sae-kyeong'],
  ['p239201', 'n-shiv-pandit'],
  ['p68591', 'n-sikander-kher'],
  ['p355487', 'n-simone-borelli'],
  ['p314329', 'n-solvan-slick-naim'],
  ['p109502', 'n-sonalli-sehgall'],
  ['p59085', 'n-song-sae-byeok'],
  ['p188627', 'n-song-yoon-a'],
  ['p239703', 'n-song-young-kyu'],
  ['p654431', 'n-sreymoch-sareum'],
  ['p19743', 'n-stephen-henderson'],
  ['p120005', 'n-sun-young-park'],
  ['p64404', 'n-sunil-shetty'],
  ['p794567', 'n-sushanth-reddy'],
  ['p47081', 'n-takeru-sato'],
  ['p76417', 'n-talitha-eliana-bateman'],
  ['p45434', 'n-tamanna-bhatia'],
  ['p898080', 'n-tanutchai-wijitvongtong'],
  ['p128395', 'n-tapsee-pannu'],
  ['p19317', 'n-tenoch-huerta'],
  ['p1443804', 'n-thabang-molaba'],
  ['p2625', 'n-the-rock'],
  ['p2739974', 'n-todsapol-maisuk'],
  ['n-travis-fimmel-70301870', 'n-travis-fimmel-80093133'],
  ['p616984', 'n-tremaine-brown'],
  ['p87187', 'n-trond-fausa'],
  ['p674391', 'n-ungku-ismail'],
  ['p9243', 'n-vanessa-minnillo'],
  ['p193033', 'n-varalakshmi-sarathkumar'],
  ['p1275856', 'n-vayu-kessuvit'],
  ['p244134', 'n-vedika'],
  ['p177012', 'n-vidyut-jamwal'],
  ['p222541', 'n-vyjayantimala'],
  ['p181680', 'n-wang-luoyong'],
  ['p4061', 'n-wang-po-chieh'],
  ['p429416', 'n-wang-xu-dong'],
  ['p797630', 'n-wang-zi-wei'],
  ['p904727', 'n-winnie-chang'],
  ['p2379317', 'n-wu-shuangyi'],
  ['p289150', 'n-yayu-unru'],
  ['p208441', 'n-yogendra-tikku'],
  ['n-jang-yong', 'n-yong-jang'],
  ['p293483', 'n-yu-menglong'],
  ['p2110521', 'n-yu-yi-jie'],
  ['p61585', 'n-yudhveer-bakoliya'],
  ['p182730', 'n-yuki-wakai'],
  ['p91525', 'n-yun-yoo-sun'],
  ['p97304', 'n-yuuichirou-umehara'],
  ['p21033', 'n-zach-tyler-eisen'],
  ['p822264', 'n-zelie-rhixon'],
];

const KEPT: ReadonlyMap<PersonKey, PersonKey> = new Map(
  ONE_PERSON.flatMap(([kept, ...others]) => others.map((other) => [other, kept] as const)),
);

/** @returns the key that stays of somebody who stood twice, else the one given */
export function keptKey(key: PersonKey): PersonKey {
  return KEPT.get(key) ?? key;
}

/**
 * @param key the person whom the sources give for a credit
 * @param name how the credit spells them
 * @param netflixId the title
 * @returns the person whom it is known to be, else the one given
 */
export function knownKey(key: PersonKey, name: string, netflixId: number): PersonKey {
  return KNOWN_SAME.get(`${nameKey(name)} ${netflixId}`) ?? keptKey(key);
}

/** Takes a catalogue, gives it with everybody who is known by hand under the one key, each once in a cast. */
export function withKnownKeys<
  Catalogue extends { titles: readonly CatalogueTitle[]; people: readonly CataloguePerson[] },
>({ titles, people }: Catalogue): { titles: CatalogueTitle[]; people: CataloguePerson[] } {
  const names = new Map(people.map((person) => [person.key, person.name]));
  const known = (key: PersonKey, netflixId: number): PersonKey => knownKey(key, names.get(key) ?? '', netflixId);
  const mended = titles.map((title) => ({
    ...title,
    ...(title.directors && { directors: [...new Set(title.directors.map((key) => known(key, title.netflixId)))] }),
    ...(title.cast && { cast: onceEach(title.cast, (key) => known(key, title.netflixId)) }),
  }));
  const credited = new Set(
    mended.flatMap(({ cast = [], directors = [] }) => [...directors, ...cast.map((c) => c.person)]),
  );
  return { titles: mended, people: joined(people).filter(({ key }) => credited.has(key)) };
}

function onceEach(
  cast: NonNullable<CatalogueTitle['cast']>,
  known: (key: PersonKey) => PersonKey,
): NonNullable<CatalogueTitle['cast']> {
  const byPerson = Map.groupBy(cast, (credit) => known(credit.person));
  return [...byPerson].map(([person, all]) => {
    const character = all.find((credit) => credit.character !== undefined)?.character;
    return character === undefined ? { person } : { person, character };
  });
}

/** Whoever goes leaves their spellings behind. */
function joined(people: readonly CataloguePerson[]): CataloguePerson[] {
  const gone = Map.groupBy(
    people.filter(({ key }) => KEPT.has(key)),
    ({ key }) => KEPT.get(key) ?? key,
  );
  return people.map((person) => {
    const seen = new Set([nameKey(person.name)]);
    const spelled = [...(person.otherNames ?? []), ...(gone.get(person.key) ?? []).flatMap(namesOf)];
    const otherNames = spelled.filter((name) => !seen.has(nameKey(name)) && seen.add(nameKey(name)));
    return gone.has(person.key) && otherNames.length > 0 ? { ...person, otherNames } : person;
  });
}

function namesOf({ name, otherNames = [] }: CataloguePerson): string[] {
  return [name, ...otherNames];
}

/**
 * Names in lists that somebody mistyped, or credited with an initial more or less, where the catalogue has the person in
 * another spelling. Read by eye: a namesake with an initial is often somebody else, and is not here.
 */
const SPELLED: readonly (readonly [listed: string, name: string])[] = [
  ['Adam G. Sevani', 'Adam Sevani'],
  ['Adeyemi Okanlawon', 'Deyemi Okanlawon'],
  ['Akio Ohtsuka', 'Akio Otsuka'],
  ['Amber Valetta', 'Amber Valletta'],
  ['Anthonie Kamerling', 'Antonie Kamerling'],
  ['Christopher R. Sabat', 'Christopher Sabat'],
  ['Dan Folger', 'Dan Fogler'],
  ['Darlanne Fleugel', 'Darlanne Fluegel'],
  ['Dianna Argon', 'Dianna Agron'],
  ['Doona Bae', 'Bae Doona'],
  // The fifth letter of the first was a Cyrillic one.
  ['Du Yaсhun', 'Du Yachun'],
  ['Eliot Page', 'Elliot Page'],
  ['Emmett J. Scanlan', 'Emmett Scanlan'],
  ['Farid Elquardi', 'Farid Elouardi'],
  ['Faune A. Chambers', 'Faune Chambers'],
  ['Fernando F. Chien', 'Fernando Chien'],
  ['Hannah Hurzsprung', 'Hannah Herzsprung'],
  ['Harry J. Lennix', 'Harry Lennix'],
  ['Hayes McArthur', 'Hayes MacArthur'],
  ['Ilfanesh Hadera', 'Ilfenesh Hadera'],
  ['Jessie Usher', 'Jessie T. Usher'],
  ['Jo Jae-yoon', 'Jae-yun Jo'],
  ['John P. Farley', 'John Farley'],
  ['Kate Beckinsalee', 'Kate Beckinsale'],
  ['Kayne West', 'Kanye West'],
  ['Kei Shindou', 'Kei Shindo'],
  ['Keneth Desai', 'Kenneth Desai'],
  ['Kevin R. McNally', 'Kevin McNally'],
  ['Kim Sung-ryoung', 'Kim Sung-ryung'],
  ['Kim Yoo-jung', 'Kim You-jung'],
  ['Kou Shibasaki', 'Ko Shibasaki'],
  ['Kousuke Toriumi', 'Kohsuke Toriumi'],
  ['Lee Sung-kyoung', 'Lee Sung-kyung'],
  ['Marisa Peredes', 'Marisa Paredes'],
  ['Matthew J. Willig', 'Matthew Willig'],
  ['Miriam Margoyles', 'Miriam Margolyes'],
  ['Pasha Lychnikoff', 'Pasha D. Lychnikoff'],
  ['Rachel Taylor', 'Rachael Taylor'],
  ['Ralf Möller', 'Ralf Moeller'],
  ['Richard A. Dysart', 'Richard Dysart'],
  ['Rintarou Nishi', 'Rintaro Nishi'],
  ['Robert Mallet', 'Robert Maillet'],
  ['Rumi Ookubo', 'Rumi Okubo'],
  ['Satomi Koorogi', 'Satomi Korogi'],
  ['Shim Yi-young', 'Sim Yi-young'],
  ['Steven Guttenberg', 'Steve Guttenberg'],
  ['Vanessa L. Williams', 'Vanessa Williams'],
  ['Yigal Naor', 'Igal Naor'],
  ['Zachary Ty Bryan', 'Zachery Ty Bryan'],
];

const BY_LISTED = new Map(SPELLED);

/** @returns the name as the catalogue has it, where a list is known to spell it otherwise */
export function spelledRight(name: string): string {
  return BY_LISTED.get(name) ?? name;
}

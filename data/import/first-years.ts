/**
 * The years in which series were first shown, where a source gives the year of their newest season. Found by eye; set on
 * every import (`correct.ts`).
 */
export const FIRST_YEARS: ReadonlyMap<number, number> = new Map([
  [70136114, 2004], // The L Word
  [70136129, 2007], // The Tudors
  [70136135, 2007], // Mad Men
  [70136140, 1966], // Star Trek
  [70136152, 2010], // Spartacus
  [70140438, 2007], // Skins
  [70140447, 2007], // The Guild
  [70142362, 2009], // Nurse Jackie
  [70142437, 2006], // Jericho
  [70143831, 2007], // The Universe
  [70143842, 2009], // Parks and Recreation
  [70143843, 2009], // Glee
  [70143864, 2009], // Royal Pains
  [70152640, 1982], // Cheers
  [70153390, 2005], // Criminal Minds
  [70153412, 1993], // Frasier
  [70155574, 1960], // The Andy Griffith Show
  [70155579, 2005], // Johnny Test
  [70155610, 1998], // That '70s Show
  [70155629, 1998], // Charmed
  [70157152, 1999], // The West Wing
  [70157196, 2008], // The Inbetweeners
  [70157294, 2007], // Private Practice
  [70157402, 1984], // Highway to Heaven
  [70157434, 2005], // Extras
  [70157452, 2001], // Dinner for Five
  [70158329, 1987], // Star Trek: The Next Generation
  [70158330, 1993], // Star Trek: Deep Space Nine
  [70158331, 1995], // Star Trek: Voyager
  [70158332, 2001], // Star Trek: Enterprise
  [70171957, 2010], // Republic of Doyle
  [70172488, 1959], // The Twilight Zone (Original Series)
  [70175670, 2011], // Episodes
  [70177040, 1981], // Danger Mouse: Classic Collection
  [70177067, 2010], // Haven
  [70180085, 2010], // The Big C
  [70180293, 2010], // The Cat in the Hat Knows a Lot About That!
  [70184126, 1994], // V.R. Troopers
  [70184127, 1996], // Big Bad Beetleborgs
  [70185015, 2011], // Portlandia
  [70196150, 2011], // Hart of Dixie
  [70197042, 2011], // Person of Interest
  [70197049, 2011], // Once Upon a Time
  [70197057, 2012], // Scandal
  [70198116, 1996], // Forensic Files
  [70204989, 2003], // Gunslinger Girl
  [70205024, 2008], // Soul Eater
  [70205712, 2008], // La Rosa de Guadalupe
  [70210883, 2011], // Hell on Wheels
  [70210884, 2011], // American Horror Story
  [70221084, 2010], // Dance Academy
  [70221085, 2009], // Land Girls
  [70227189, 2010], // Lost Girl
  [70242079, 2012], // Beauty & the Beast
  [70250398, 2010], // Vexed
  [70251519, 2012], // America's Book of Secrets
  [70251816, 2010], // Drugs, Inc.
  [70252973, 2011], // LEGO Ninjago: Masters of Spinjitzu
  [70259177, 2010], // Jack Taylor
  [70260729, 2013], // Rectify
  [70264078, 2011], // Mr. Young
  [70264416, 2009], // Stoked
  [70264616, 1995], // Goosebumps
  [70269429, 2012], // Comedy Bang! Bang!
  [70270745, 2012], // Ripper Street
  [70272479, 2013], // Bates Motel
  [70279188, 2013], // Julius Jr.
  [70279656, 2012], // The Mind of a Chef
  [70279852, 2013], // Marvel's Agents of S.H.I.E.L.D.
  [70281323, 2014], // The Night Shift
  [70281343, 2013], // Mako Mermaids: An H2O Adventure
  [70281526, 2013], // The Fosters
  [70286533, 2014], // Helix
  [70286564, 2013], // Maron
  [70287605, 2010], // Strawberry Shortcake: Berry Bitty Adventures
  [70295760, 2014], // Penny Dreadful
  [70295974, 2012], // The Returned
  [70296346, 2013], // El señor de los Cielos
  [70297439, 1997], // Pokémon: Indigo League
  [70300066, 2014], // Bitten
  [70301553, 2010], // Rake
  [70301578, 2014], // Knights of Sidonia
  [70302007, 2014], // TURN: Washington's Spies
  [70302182, 2014], // Halt and Catch Fire
  [70302484, 2013], // Broadchurch
  [70304245, 2014], // From Dusk Till Dawn
  [70304256, 2011], // Fate/Zero
  [70304979, 2013], // Anthony Bourdain: Parts Unknown
  [70305043, 2013], // Hinterland
  [70305217, 2013], // Kill la Kill
  [70308105, 2011], // Grand Hotel
  [70308794, 2002], // What's New Scooby-Doo?
  [80000063, 2003], // Red vs. Blue
  [80002311, 2015], // Marvel's Jessica Jones
  [80002537, 2016], // Marvel's Luke Cage
  [80002612, 2017], // Marvel's Iron Fist
  [80003149, 2013], // Nazi Mega Weapons
  [80007225, 2014], // Happy Valley
  [80009097, 2012], // Magi: The Labyrinth of Magic
  [80016571, 1996], // Rurouni Kenshin
  [80018294, 2015], // Marvel's Daredevil
  [80018869, 2013], // Liv and Maddie
  [80021966, 2011], // El Barco
  [80023644, 2013], // Father Brown
  [80023876, 1986], // Pee-wee's Playhouse
  [80024103, 2015], // American Crime
  [80024113, 2015], // Galavant
  [80028965, 2014], // La Viuda Negra
  [80029103, 2011], // Brain Games
  [80029145, 2014], // Girlfriends' Guide to Divorce
  [80036407, 2014], // When Calls the Heart
  [80036427, 2012], // Nature's Weirdest Events
  [80037278, 2016], // Marseille
  [80040330, 2014], // Fate/stay night: Unlimited Blade Works
  [80049714, 2015], // Master of None
  [80053653, 2015], // Scream
  [80059047, 2011], // Robocar Poli
  [80064235, 2015], // The Ministry of Time
  [80065182, 2015], // Limitless
  [80068326, 2014], // W1A
  [80074152, 2014], // Sensitive Skin
  [80077417, 2016], // Colony
  [80079255, 2014], // Gomorrah
  [80082647, 2014], // Friday Night Tykes
  [80083330, 2010], // Limmy's Show!
  [80084164, 2016], // The Shannara Chronicles
  [80091689, 2015], // Murder Maps
  [80094603, 2012], // Highway Thru Hell
  [80096545, 2016], // Roman Empire: Reign of Blood
  [80097034, 2015], // Doctor Foster
  [80101826, 2014], // LoliRock
  [80103470, 2013], // Hostages
  [80105030, 2012], // Bad Education
  [80107077, 2016], // Cleverman
  [80108450, 2016], // El Vato
  [80108494, 2012], // Miss Rose
  [80109536, 2014], // Skin Wars
  [80112415, 2014], // The Furchester Hotel
  [80113304, 2015], // Goldie & Bear
  [80116921, 2015], // We Bare Bears
  [80117498, 2017], // Marvel's The Punisher
  [80119381, 2016], // Winter Sun
  [80125291, 2014], // People Just Do Nothing
  [80126211, 2011], // Color of Woman
  [80126599, 2011], // Leyla and Mecnun
  [80126991, 2015], // Yunus Emre
  [80127995, 2012], // Oliver Stone's Untold History of the United States
  [80128275, 2017], // Mystery Science Theater 3000: The Return
  [80130911, 2015], // Chewing Gum
  [80136795, 1998], // Kopitiam
  [80142550, 2016], // The Break
  [80144355, 2016], // Mars
  [80144408, 2016], // Maggie & Bianca: Fashion Friends
  [80148927, 2013], // The Sniffer
  [80150507, 2018], // Cathedral of the Sea
  [80152118, 2016], // Medici: Masters of Florence
  [80156006, 2017], // Ultimate Beastmaster México
  [80157752, 2016], // Borderline
  [80158104, 2017], // Taken
  [80160755, 1999], // Grand Designs
  [80161335, 2015], // The Frankenstein Chronicles
  [80161702, 2017], // The Confession Tapes
  [80165487, 2013], // Reply 1994
  [80170690, 2016], // Rosario Tijeras
  [80171611, 2017], // I'm Sorry
  [80176929, 2014], // Abnormal Summit
  [80176931, 2014], // Chef & My Fridge
  [80178897, 2016], // The Story of God with Morgan Freeman
  [80179201, 2015], // Hoff the Record
  [80182950, 2016], // Can't Cope, Won't Cope
  [80185074, 2016], // Splash and Bubbles
  [80185266, 2017], // Heavy Rescue: 401
  [80188354, 2015], // Oh My Venus
  [80195839, 2017], // Hyori's Bed & Breakfast
  [80196657, 2016], // March Comes in Like a Lion
  [80202183, 2017], // Herrens veje
  [80208910, 2019], // Unnatural Selection
  [80210887, 2013], // Hormones
  [80213025, 2017], // The World's Most Extraordinary Homes
  [80214792, 2017], // Creeped Out
  [80215507, 2017], // Velvet Colección
  [80221261, 2013], // Man Down
  [80221778, 2009], // Geronimo Stilton
  [80221787, 2017], // Bad Blood
  [80221999, 2006], // Bondi Rescue
  [80226338, 2013], // 마녀사냥
  [80227959, 2014], // Great Interior Design Challenge
  [80228129, 2011], // Mary Portas: Secret Shopper
  [80233104, 2011], // Love Your Garden
  [80234290, 2016], // Revolting Rhymes
  [80239860, 2012], // Love, Chunibyo & Other Delusions!
  [80240068, 2020], // Solar Opposites
  [80244567, 1968], // Dad's Army
  [80994108, 2017], // Sisters
  [80996949, 2015], // Adam Ruins Everything
  [81003033, 2017], // QB1: Beyond the Lights
  [81022003, 2016], // The Boulet Brothers Dragula
  [81023011, 2017], // Instant Hotel
  [81031262, 2017], // Man Like Mobeen
  [81032626, 2011], // Fake or Fortune?
  [81042328, 2017], // I'm not a robot
  [81144534, 2019], // Arifureta: From Commonplace to World's Strongest
  [81183624, 2011], // Billy on the Street
  [81224128, 2017], // The Repair Shop
  [81281582, 2022], // BASTARD‼ -Heavy Metal, Dark Fantasy-
  [81552562, 2020], // The Penthouse: War in Life
  [81613903, 2022], // Dark Winds
]);

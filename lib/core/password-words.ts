// Our own compilation of what people in Denmark pick when a password has to be long: words, names, places, clubs and
// keyboard habits, in ASCII (æ is ae or a, ø is oe or o, å is aa or a). One or two of them, with digits and signs around, are guessed first.

const passwordWords = `
password passwords passwort passord passwd pass pword pwd kodeord kode koder adgangskode adgangskoden adgang login
logind logmein letmein letme kodeordet mitkodeord minkode mitpassword mypassword thepassword newpassword nypassword
hemmelig hemmeligt hemmelighed secret topsecret admin administrator root user bruger brugernavn test tester testing
demo guest gaest gast default change changeme changeit skiftmig skift glemt glemtkode temp temporary midlertidig
welcome welcomes velkommen hello hellothere hej hejsa hejhej hejmeddig godmorgen godnat farvel okay
iloveyou ilove love loveyou lovely jegelskerdig jegelsker elsker elskerdig elske skat skatter skattepige minskat
baby babygirl babyboy angel princess prinsesse prins superman batman spiderman ironman pokemon pikachu starwars
star trek master monkey dragon shadow sunshine flower blomst blomster football fodbold fodboldspiller baseball
haandbold handbold basketball hockey golf tennis cykel cykler motorcykel trustno whatever freedom frihed
nothing computer computeren internet internettet windows microsoft google facebook instagram youtube netflix apple
iphone samsung android linkedin twitter hotmail gmail outlook yahoo spotify minecraft fortnite roblox counterstrike
starwars harrypotter hogwarts gandalf matrix killer hunter ranger pepper cookie cheese chocolate chokolade kaffe
coffee banana banan kage kager pizza burger rugbroed rugbrod leverpostej smoerrebroed flaesk carlsberg tuborg
`;

const keyboardWords = `
qwerty qwertyuiop qwertyuiopaa asdf asdfgh asdfghjkl asdfghjklaeoe zxcvbn zxcvbnm qwer qwert qazwsx qazwsxedc wsx edc
qaz wasd azerty dvorak abc abcd abcde abcdef abcdefg abcdefgh xyz aaa bbb
`;

const timeWords = `
januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag
fredag loerdag lordag soendag sondag foraar forar sommer sommeren efteraar efterar vinter vinteren jul juleaften
julemand julemanden nytaar nytar paaske paske ferie sommerferie vinterferie fodselsdag foedselsdag tillykke spring
summer autumn winter fall monday tuesday wednesday thursday friday saturday sunday january february march june july
october christmas birthday
`;

const placeWords = `
danmark denmark dansk danske dannebrog danevang kobenhavn koebenhavn copenhagen aarhus arhus odense aalborg alborg
esbjerg randers kolding horsens vejle roskilde herning silkeborg hilleroed hillerod naestved nastved viborg fredericia
holstebro taastrup slagelse soenderborg sonderborg hjoerring hjorring svendborg frederikshavn haderslev skive ringsted
nykobing nykoebing bornholm roenne ronne jylland sjaelland sjalland fyn amager frederiksberg hvidovre gentofte lyngby
valby vanlose vanloese norrebro noerrebro vesterbro osterbro oesterbro groenland gronland faeroeerne norge sverige
tyskland spanien london paris berlin newyork america sweden norway
`;

const clubWords = `
brondby broendby brondbyif broendbyif fck fckobenhavn fckoebenhavn fcmidtjylland midtjylland agf aab obk ob vejleboldklub
fcnordsjaelland liverpool liverpoolfc youllneverwalkalone arsenal chelsea manchester manunited united barcelona
realmadrid juventus bayern tottenham everton
`;

const nameWords = `
peter jens lars michael mikkel morten soren soeren thomas jan martin christian kristian henrik andreas jesper anders
mads rasmus kasper casper jonas jakob jacob daniel nicolai nikolaj simon frederik emil oliver lucas noah william oscar
oskar carl karl victor viktor alfred malthe magnus sebastian tobias philip alexander kim bo ole hans erik niels poul
anne anna kirsten mette hanne helle susanne lene marianne inge karen maria camilla louise lise charlotte pia gitte tina
ida emma sofie sofia freja clara laura alma ella karla josefine mathilde isabella julie sara sarah maja caroline
cecilie amalie nanna signe tove birgit michelle jennifer jessica ashley amanda nicole joshua andrew matthew anthony
robert richard george charlie jordan jensen nielsen hansen pedersen andersen christensen larsen soerensen sorensen
rasmussen joergensen jorgensen petersen madsen kristensen olsen thomsen moeller moller johansen
`;

const familyWords = `
mor far mormor morfar farmor farfar moster faster onkel bror soester soster familie familien minfamilie min mine mit
mand kone kaereste karest kareste barn boern born dreng drenge pige piger hund hunde hunden kat katten kattekilling
hest heste heste kanin fido bella luna buster rocky molly max balder thor odin loke tyr viking vikinger konge dronning
margrethe kronprins hjem hus huset sommerhus haven bil bilen volvo audi bmw mercedes toyota ferrari porsche harley
arbejde arbejder job jobsoeger jobsoegning jobcenter dagpenge ledig akasse firma skole skolen gymnasiet universitet
penge mange million rig lykke lykkelig livet liv solskin sol maane himmel havet vand skov regnbue
`;

/** Words that one or two of, whatever digits and signs stand around them, make no password. */
export const commonWords: ReadonlySet<string> = new Set(
  [passwordWords, keyboardWords, timeWords, placeWords, clubWords, nameWords, familyWords].flatMap((words) =>
    words.trim().split(/\s+/),
  ),
);

/** Long passwords seen so often that no rule about words is needed to know them; lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o0p 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc
zaq12wsxcde3 zaq1xsw2cde3 q1w2e3r4t5y6 q1w2e3r4t5y6u7 a1b2c3d4e5f6 a1s2d3f4g5h6 1a2b3c4d5e6f 12qwaszx34er
qwe123asd456 qweasdzxc123 123qweasdzxc qweasd123456 qwer1234asdf asdf1234qwer abcd1234efgh abc123def456 aa1122334455
112233445566 121212121212 123123123123 123321123321 147258369147 147258369000 159753456852 741852963000 789456123000
987654321000 102030405060 010203040506 101112131415 314159265358 271828182845 correcthorsebatterystaple
correct-horse-battery-staple correct horse battery staple thequickbrownfox thisisapassword thisismypassword
ihatepasswords idontknow1234 ijegkanikkehuske jegkanikkehuske detvedjegikke ingenadgang123 dettemitkodeord
deterhemmeligt detvarsaadet determinkode denhemmeligekode duskalikkevide nevergonnagiveyouup maytheforcebewithyou
openthedoor1 letmeinplease letmeinnow12 ladmigkomme1 ladmigkommeind lukopsesam12 sesamlukdigop sesamsesam12
detterenkode livetersmukt altergodtnu rodgrodmedflode roedgroedmedfloede derervedatland dereretyndigtland
kongchristianstod olegepigerne vierroedevierhvide vierrodevierhvide sejrensoetme1 drengenefraangora
olsenbanden1 matadoridag1 denlillehavfrue dengrimmeaelling klodshans123 skibetskallsejle fyrtoejet123
`
    .trim()
    .split(/\s+/),
);

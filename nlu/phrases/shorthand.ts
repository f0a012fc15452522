// Spellings of short messages and what they stand for. Only those that mean one thing in every language of the service.

const LINES = `
nn non
xke perche
xche perche
perke perche
xk perche
cmq comunque
cmnq comunque
qnd quando
qndo quando
sn sono
bn bene
tt tutto
cn con
dp dopo
ke che
nnt niente
risp risponde
resp respira
respiraz respirazione
pke perche
qlc qualche
qls qualcosa
dv dove
grz grazie
cmnque comunque
xo pero
xro pero
pls please
plz please
cannot cant
couldnt couldnt
wont wont
`;

/** Folded spelling → the words it stands for. */
export const SHORTHAND: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [short, ...words] = line.split(' ');
      return [short!, words] as const;
    }),
);

import type { GoldArticle } from '../article';

export const schoolBus: GoldArticle = {
  id: 'school-bus',
  language: 'en',
  text: `Parents in the Quillon valley have started to drive their own school bus after the county cancelled the line.

"They gave us three days' notice," said Bronwen Tate, whose two sons attend the school in Upper Quillon. Tate's neighbor, Amos Tate, who is not related to her, drives the bus on Fridays.

"Somebody has to," Amos Tate said. He said the children sing all the way.

County spokesperson Delphine Moreau said the line had carried "four pupils on a good day." Moreau, reached by telephone, said the county had offered taxis.

"No taxi ever came," Bronwen Tate replied.

Headteacher Oswin Clarke wrote in a letter to the county that the decision was "cheap and dear at once." The letter, which the Valley Post has seen, says that attendance fell by a tenth.

The county board will meet on Monday. Its chairwoman, Lucinda Abara, expects a long evening. "Bring sandwiches," she told a reporter.

Tate said the bus would run until somebody listened.`,
  claims: [
    {
      kind: 'direct',
      words: ["They gave us three days' notice,"],
      mention: 'Bronwen Tate',
      type: 'named',
      name: 'Bronwen Tate',
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['Somebody has to,'],
      mention: 'Amos Tate',
      type: 'named',
      name: 'Amos Tate',
      affiliation: "Tate's neighbor",
    },
    {
      kind: 'indirect',
      words: ['the children sing all the way'],
      mention: 'He',
      type: 'pronoun',
      name: 'Amos Tate',
      affiliation: "Tate's neighbor",
    },
    {
      kind: 'mixed',
      words: ['the line had carried "four pupils on a good day."'],
      mention: 'Delphine Moreau',
      type: 'named',
      name: 'Delphine Moreau',
      affiliation: 'County spokesperson',
    },
    {
      kind: 'indirect',
      words: ['the county had offered taxis'],
      mention: 'Moreau',
      type: 'named',
      name: 'Delphine Moreau',
      affiliation: 'County spokesperson',
    },
    {
      kind: 'direct',
      words: ['No taxi ever came,'],
      mention: 'Bronwen Tate',
      type: 'named',
      name: 'Bronwen Tate',
      affiliation: null,
    },
    {
      kind: 'mixed',
      words: ['the decision was "cheap and dear at once."'],
      mention: 'Oswin Clarke',
      type: 'named',
      name: 'Oswin Clarke',
      affiliation: 'Headteacher',
    },
    {
      kind: 'indirect',
      words: ['attendance fell by a tenth'],
      mention: 'The letter',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['a long evening'],
      mention: 'Lucinda Abara',
      type: 'named',
      name: 'Lucinda Abara',
      affiliation: 'Its chairwoman',
      alsoDescribedAs: ['chairwoman'],
    },
    {
      kind: 'direct',
      words: ['Bring sandwiches,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Lucinda Abara',
      affiliation: 'Its chairwoman',
      alsoDescribedAs: ['chairwoman'],
    },
    {
      kind: 'indirect',
      words: ['the bus would run until somebody listened'],
      mention: 'Tate',
      type: 'named',
      name: null,
      affiliation: null,
    },
  ],
};

import type { Revision } from './revision';

export const ferry: Revision = {
  id: 'a ferry report, misprints mended and two words changed',
  before: `The night ferry to Skarholm will not sail before spring, the harbour office said on Tuesday.

"The hull has been inspected twice and we found no cracks," harbour master Ingrid Solheim told reporters. She added that the company had recieved no warning from the yard.

The operator, Norvik Line, disagreed. "Passengers were never in danger," said its spokesman, Tor Aaland. He denied that the crew had been reduced to eleven.

According to the union, thirteen sailors left in October. "We asked for rest, and we got a memo," one of them wrote.

Solheim said the ferry could return in April. "The sea does not read timetables," she said.`,
  after: `The night ferry to Skarholm will not sail before spring, the harbour office said on Tuesday.

"The hull has been inspected twice and we found small cracks," harbour master Ingrid Solheim told reporters. She added that the company had received no warning from the yard.

The operator, Norvik Line, disagreed. "Passengers were never in danger," said its spokesman, Tor Aaland. He denied that the crew had been reduced to nine.

According to the union, thirteen sailors left in October. "We asked for rest, and we got a memo," one of them wrote in a letter that this paper has seen.

Solheim said the ferry could return in May or June. "The sea does not read timetables," she said.`,
  spans: [
    { words: 'The night ferry to Skarholm will not sail before spring', outcome: 'same' },
    {
      words: 'The hull has been inspected twice and we found no cracks',
      outcome: 'altered',
      becomes: 'The hull has been inspected twice and we found small cracks',
    },
    { words: 'harbour master Ingrid Solheim', outcome: 'same' },
    {
      words: 'the company had recieved no warning from the yard',
      outcome: 'altered',
      becomes: 'the company had received no warning from the yard',
    },
    { words: 'Passengers were never in danger', outcome: 'same' },
    { words: 'its spokesman, Tor Aaland', outcome: 'same' },
    {
      words: 'the crew had been reduced to eleven',
      outcome: 'altered',
      becomes: 'the crew had been reduced to nine',
    },
    { words: 'thirteen sailors left in October', outcome: 'same' },
    { words: 'We asked for rest, and we got a memo', outcome: 'same' },
    {
      words: 'the ferry could return in April',
      outcome: 'altered',
      becomes: 'the ferry could return in May or June',
    },
    { words: 'The sea does not read timetables', outcome: 'same' },
  ],
};

export const budget: Revision = {
  id: 'a council report, the last paragraph moved to the top, another gone',
  before: `The town council of Harrowmere passed its budget by a single vote on Thursday night.

"This is the leanest budget in a generation," said council leader Priya Raman. She promised that no library would close.

Opposition leader Giles Etherton called the plan a fairy tale with footnotes. "They have sold the car park twice on paper," he said.

The treasurer, Moira Quill, said the reserves would last until 2027. She warned that the roof of the swimming hall needs 2.4 million.

A petition against the sale of the old cinema has gathered 3,900 names. "We learned to kiss in there," said its author, Bernard Tull.

The mayor did not comment.`,
  after: `A petition against the sale of the old cinema has gathered 3,900 names. "We learned to kiss in there," said its author, Bernard Tull.

The town council of Harrowmere passed its budget by a single vote on Thursday night.

"This is the leanest budget in a generation," said council leader Priya Raman. She promised that no library would close.

The treasurer, Moira Quill, said the reserves would last until 2027. She warned that the roof of the swimming hall needs 2.4 million.

The mayor said she was pleased.`,
  spans: [
    { words: 'passed its budget by a single vote', outcome: 'same' },
    { words: 'This is the leanest budget in a generation', outcome: 'same' },
    { words: 'council leader Priya Raman', outcome: 'same' },
    { words: 'no library would close', outcome: 'same' },
    { words: 'called the plan a fairy tale with footnotes', outcome: 'gone' },
    { words: 'They have sold the car park twice on paper', outcome: 'gone' },
    { words: 'the reserves would last until 2027', outcome: 'same' },
    { words: 'the roof of the swimming hall needs 2.4 million', outcome: 'same' },
    {
      words: 'A petition against the sale of the old cinema has gathered 3,900 names',
      outcome: 'moved',
    },
    { words: 'We learned to kiss in there', outcome: 'moved' },
    { words: 'its author, Bernard Tull', outcome: 'moved' },
  ],
};

export const bridge: Revision = {
  id: 'an interview in which the same words are said again and again',
  before: `Was the bridge inspected?
"No comment," said the engineer, Lena Voss.

Was it inspected last year?
"No comment," said the engineer.

Did the ministry know of the rust?
"The ministry knew everything," said Voss. "I wrote to them in March."

And what did they answer?
"No comment," said Voss.

Who pays for the repair?
"The ministry knew everything," she repeated. "Ask them who pays."

Will you resign?
"No comment," said the engineer, and left the room.`,
  after: `Was the bridge inspected?
"No comment," said the engineer, Lena Voss.

Did the ministry know of the rust?
"The ministry knew everything," said Voss. "I wrote to them in March and in May."

And what did they answer?
"No comment," said Voss.

Who pays for the repair?
"The ministry knew everything," she repeated. "Ask them who pays."

Will you resign?
"No comment," said the engineer, and left the room.`,
  spans: [
    { words: 'No comment', copy: 1, outcome: 'same', nowCopy: 1 },
    { words: 'No comment', copy: 3, outcome: 'same', nowCopy: 2 },
    { words: 'No comment', copy: 4, outcome: 'same', nowCopy: 3 },
    { words: 'The ministry knew everything', copy: 1, outcome: 'same', nowCopy: 1 },
    { words: 'The ministry knew everything', copy: 2, outcome: 'same', nowCopy: 2 },
    { words: 'I wrote to them in March', outcome: 'same' },
    { words: 'Ask them who pays', outcome: 'same' },
    { words: 'Lena Voss', outcome: 'same' },
    { words: 'Was it inspected last year?', outcome: 'gone' },
  ],
};

export const clinic: Revision = {
  id: 'a clinic story, sentences split, joined and cut short',
  before: `Nurses at St Brannoc's clinic say they work double shifts, and the director says that nobody is forced to. "I have slept in the linen room more often than at home this month," said Odile Marchetti, who has worked there for nineteen years.

Director Hamish Orr rejected the complaint. "Every extra hour is voluntary, every extra hour is paid, and every extra hour is written down," he said in his office. Orr said that eight new nurses will start in January.

The patients' council wants an inquiry. "A tired nurse is a dangerous nurse," said its chair, Faiza Noor. Noor said two patients had been given the wrong medicine. Orr said neither came to harm.`,
  after: `Nurses at St Brannoc's clinic say they work double shifts. The director says that nobody is forced to. "I have slept in the linen room more often than at home this month," said Odile Marchetti, who has worked there for nineteen years.

Director Hamish Orr rejected the complaint. "Every extra hour is voluntary, every extra hour is paid," he said. Orr said that eight new nurses and two doctors will start in January.

"A tired nurse is a dangerous nurse," said Faiza Noor, who chairs the patients' council. It wants an inquiry. Noor said two patients had been given the wrong medicine, but Orr said neither came to harm.`,
  spans: [
    { words: 'they work double shifts', outcome: 'same' },
    { words: 'nobody is forced to', outcome: 'same' },
    {
      words: 'they work double shifts, and the director says that nobody is forced to',
      outcome: 'altered',
      becomes: 'they work double shifts. The director says that nobody is forced to',
    },
    {
      words: 'I have slept in the linen room more often than at home this month',
      outcome: 'same',
    },
    {
      words:
        'Every extra hour is voluntary, every extra hour is paid, and every extra hour is written down',
      outcome: 'altered',
      becomes: 'Every extra hour is voluntary, every extra hour is paid',
    },
    {
      words: 'eight new nurses will start in January',
      outcome: 'altered',
      becomes: 'eight new nurses and two doctors will start in January',
    },
    { words: 'A tired nurse is a dangerous nurse', outcome: 'same' },
    { words: 'two patients had been given the wrong medicine', outcome: 'same' },
    { words: 'neither came to harm', outcome: 'same' },
    { words: 'Odile Marchetti, who has worked there for nineteen years', outcome: 'same' },
  ],
};

export const orchard: Revision = {
  id: 'an agency report that was written anew around its quotations',
  before: `Fire destroyed half of the Penhallow orchard on Sunday. Owner Jory Penhallow said that somebody had cut the fence. "My grandfather planted these trees with his bare hands," he told the agency.

Fire chief Demelza Rowe said the cause is unknown. "We found no petrol and no matches," she said. The police are looking for two cyclists.`,
  after: `Police released two cyclists on Wednesday, three days after flames swept through an orchard near Penhallow Cross.

The owner, a third-generation grower, still speaks of arson. "My grandfather planted these trees with his bare hands," he said again at the gate. Investigators are not convinced: "We found no petrol and no matches," their report quotes the fire chief.

Insurers put the damage at 600,000.`,
  spans: [
    { words: 'My grandfather planted these trees with his bare hands', outcome: 'same' },
    { words: 'We found no petrol and no matches', outcome: 'same' },
    { words: 'somebody had cut the fence', outcome: 'gone' },
    { words: 'the cause is unknown', outcome: 'gone' },
    { words: 'Fire destroyed half of the Penhallow orchard on Sunday', outcome: 'gone' },
  ],
};

export const englishRevisions = [ferry, budget, bridge, clinic, orchard];

import { PackedTable } from '@/lib/attribution/linear/packed';
import type { ByteTable } from '@/lib/attribution/model/weights';
import { syntaxOf } from '@/lib/attribution/propose';
import { type PosModel, tagSentence } from '@/lib/attribution/syntax/pos-tagger';
import {
  readDocument,
  type SyntaxModel,
  type TextDocument,
} from '@/lib/attribution/tagger/document';
import { tokenize } from '@/lib/attribution/tokens/tokenize';
import { hashWords } from '@/lib/attribution/tokens/words';
import { type Article, alignSentences, type Silver } from './corpus';
import { quantise } from './perceptron';
import { findRelationChoices, trainParser } from './train-parser';
import { findTagChoices, type SyntaxDocument, trainPos } from './train-pos';

/** Rows of each syntax table: powers of two, small enough for the shipped file. */
const POS_ROWS = 1 << 15;
const ARC_ROWS = 1 << 18;
const RELATION_ROWS = 1 << 15;
const PARSER_EPOCHS = 4;

/** An article read by the engine, with its gold. */
export interface TrainingDocument {
  article: Article;
  document: TextDocument;
}

/** The tokens of each article with the machine-made parses that fit them. */
export function syntaxDocuments(
  articles: Article[],
  silver: Map<string, Silver>,
): SyntaxDocument[] {
  return articles.map((article) => {
    const tokens = tokenize(article.text);
    return { words: hashWords(tokens), sentences: alignSentences(tokens, silver.get(article.id)) };
  });
}

/** What the shipped file holds of the syntax, and for each half of the articles what never saw it. */
export interface TrainedSyntax {
  tables: Record<'pos' | 'arcs' | 'relations', ByteTable>;
  tagChoices: [number, number][];
  relationChoices: Int32Array;
  halves: SyntaxModel[];
}

/**
 * Part-of-speech tagger and parser. Each learns on, and later reads, articles whose tags come from a
 * tagger that had not seen them, as it will have to work.
 */
export function trainSyntax(documents: SyntaxDocument[]): TrainedSyntax {
  const tagChoices = findTagChoices(documents);
  const relationChoices = findRelationChoices(documents);
  const others = (half: number) => documents.filter((_, i) => i % 2 !== half);
  const taggers = [0, 1].map((half) => quantise(trainPos(others(half), POS_ROWS, 3)));
  const readers = taggers.map((pos) => ({
    table: new PackedTable(pos),
    tagChoices: new Map(tagChoices),
  }));
  const tags = new Map(
    documents.map((document, i) => [document, tagAll(document, readers[i % 2] as PosModel)]),
  );
  const parserOf = (some: SyntaxDocument[]) => {
    const { arcs, relations } = trainParser(
      some,
      (document) => tags.get(document) as Uint8Array,
      { arcs: ARC_ROWS, relations: RELATION_ROWS },
      PARSER_EPOCHS,
    );
    return { arcs: quantise(arcs), relations: quantise(relations) };
  };
  return {
    tables: { pos: quantise(trainPos(documents, POS_ROWS, 4)), ...parserOf(documents) },
    tagChoices,
    relationChoices,
    halves: taggers.map((pos, half) =>
      syntaxOf({ tables: { pos, ...parserOf(others(half)) }, tagChoices, relationChoices }),
    ),
  };
}

/** Tags of all parsed sentences of a document. */
export function tagAll({ words, sentences }: SyntaxDocument, model: PosModel): Uint8Array {
  const tags = new Uint8Array(words.hash.length);
  for (const { from, to } of sentences) tagSentence(words, from, to, model, tags);
  return tags;
}

/** Reads the training articles, each with the syntax that had not seen it. */
export function readTraining(articles: Article[], { halves }: TrainedSyntax): TrainingDocument[] {
  return articles.map((article, i) => ({
    article,
    document: readDocument(article.text, halves[i % 2] as SyntaxModel),
  }));
}

/** Everything a key does here. The one place where shortcuts are named and given their first key. */
export const shortcutGroups = ['Everywhere', 'Reading a source', 'Deciding', 'Selecting'] as const;

export interface Shortcut {
  label: string;
  group: (typeof shortcutGroups)[number];
  /** As `KeyboardEvent.key` has it, with `Ctrl+` before it where Ctrl or Cmd is held. */
  key: string;
}

export const shortcuts = {
  palette: {
    label: 'Go to or do anything',
    group: 'Everywhere',
    key: 'Ctrl+k',
  },
  help: { label: 'Show these shortcuts', group: 'Everywhere', key: '?' },
  'claim.next': { label: 'Next claim', group: 'Reading a source', key: 'j' },
  'claim.previous': {
    label: 'Previous claim',
    group: 'Reading a source',
    key: 'k',
  },
  'claim.jump': {
    label: 'From the text to its claim and back',
    group: 'Reading a source',
    key: 's',
  },
  'text.find': {
    label: 'Find exact text',
    group: 'Reading a source',
    key: '/',
  },
  'text.marks': {
    label: 'Highlights on or off',
    group: 'Reading a source',
    key: 'h',
  },
  'claim.accept': { label: 'Accept the proposal', group: 'Deciding', key: 'a' },
  'claim.edit': { label: 'Edit the claim', group: 'Deciding', key: 'e' },
  'claim.dismiss': { label: 'Dismiss the claim', group: 'Deciding', key: 'x' },
  'claim.takeBack': {
    label: 'Take the decision back',
    group: 'Deciding',
    key: 'u',
  },
  'claim.new': {
    label: 'New claim from the selection',
    group: 'Deciding',
    key: 'n',
  },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;
export const shortcutIds = Object.keys(shortcuts) as ShortcutId[];

/** Keys of the text itself: fixed, because they act only while the text has the focus. */
export const textKeys: { keys: string; label: string }[] = [
  { keys: '↑ or ↓', label: 'Sentence before or after' },
  { keys: 'Home or End', label: 'First or last sentence' },
  { keys: 'Enter', label: 'Select the sentence, then use the selection' },
  { keys: 'Shift+← or →', label: 'Move the end by a word' },
  { keys: 'Alt+Shift+← or →', label: 'Move the start by a word' },
  { keys: 'Escape', label: 'Leave the selection' },
];

import { ok, type Result, refuse } from '@/lib/result';
import { guessEncodings } from './guess-encoding';

export interface Decoded {
  text: string;
  /** Lower case, such as `utf-8` or `windows-1252`. */
  encoding: string;
}

/**
 * The text of `bytes`. In order: the byte order mark of UTF-16 or UTF-32; UTF-8, which hardly anything else is by
 * accident; the charsets that somebody named (`declared`: a person, a header, the file itself);
 * a guess from the bytes. The first that leaves no undecodable character is taken. Refused where
 * none does.
 */
export async function decodeText(
  bytes: Uint8Array,
  declared: (string | undefined)[] = [],
): Promise<Result<Decoded>> {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(bytes, [marked], isMostlyText);
  if (!escapesToOtherSet(bytes)) {
    const text = utf8(bytes);
    if (text !== null) return ok({ text, encoding: 'utf-8' });
  }
  const named = declared.flatMap((label) => (label ? [settle(label)] : []));
  const found = await decodeAs(bytes, named);
  return found.ok ? found : decodeAs(bytes, (await guessEncodings(bytes)).map(settle));
}

async function decodeAs(
  bytes: Uint8Array,
  encodings: string[],
  isRight = isClean,
): Promise<Result<Decoded>> {
  const { default: iconv } = await import('iconv-lite');
  for (const encoding of encodings) {
    const text = iconv.encodingExists(encoding)
      ? iconv.decode(bytes, encoding)
      : platformDecode(bytes, encoding);
    if (text !== null && isRight(text)) return ok({ text, encoding });
  }
  return refuse(
    'unsupported',
    'The characters of this file cannot be read. Open it where it looks right, save it as UTF-8 text, and import it again.',
  );
}

/** No replacement character and no C1 control: both mean that the encoding was another one. */
function isClean(text: string): boolean {
  return !/[\ufffd\u0080-\u0084\u0086-\u009f]/.test(text);
}

/** A mark may stand before anything: what follows must be characters that people use. */
function isMostlyText(text: string): boolean {
  const strange = text.match(/[\ufffd\p{Cn}\p{Co}\p{Cs}]/gu);
  return (strange?.length ?? 0) * 100 <= text.length;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts(0xff, 0xfe, 0, 0)) return 'utf-32le';
  if (starts(0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TypeError is how the decoder says that this is not UTF-8.
    return null;
  }
}

/** ISO-2022-JP and its kin are ASCII to the eye: only their escapes give them away. */
function escapesToOtherSet(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at !== -1 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
}

/** For the few that iconv-lite does not have, ISO-2022-JP above all. */
function platformDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Unknown label or undecodable bytes: the next candidate may do.
    return null;
  }
}

/** The name of the encoding that browsers read under this label: the larger twin of the old ones. */
function settle(label: string): string {
  const name = label.trim().toLowerCase();
  return twins[name] ?? name;
}

const twins: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'euc-kr': 'cp949',
  ks_c_5601_1987: 'cp949',
  'x-sjis': 'shift_jis',
  utf8: 'utf-8',
};

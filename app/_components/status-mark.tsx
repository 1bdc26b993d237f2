import {
  Ban,
  Check,
  CheckCheck,
  CircleDashed,
  CircleSlash,
  Gauge,
  Globe,
  Hourglass,
  PencilLine,
  Scale,
  Send,
  Undo2,
} from 'lucide-react';
import { Badge, type Tone } from './badge';

interface Look {
  word: string;
  tone: Tone;
  glyph: React.ReactNode;
  tentative?: boolean;
}

/** How each status of a claim is written wherever it is shown. */
const looks: Record<string, Look> = {
  proposed: {
    word: 'Proposed',
    tone: 'neutral',
    glyph: <CircleDashed />,
    tentative: true,
  },
  open: { word: 'Accepted', tone: 'good', glyph: <Check /> },
  in_review: { word: 'In review', tone: 'accent', glyph: <Hourglass /> },
  rated: { word: 'Rated', tone: 'accent', glyph: <Gauge /> },
  draft: { word: 'Draft', tone: 'neutral', glyph: <PencilLine />, tentative: true },
  verdict_submitted: { word: 'Verdict submitted', tone: 'accent', glyph: <Send /> },
  submitted: { word: 'Submitted', tone: 'accent', glyph: <Send /> },
  returned: { word: 'Returned', tone: 'warn', glyph: <Undo2 /> },
  approved: { word: 'Approved', tone: 'good', glyph: <CheckCheck /> },
  published: { word: 'Published', tone: 'good', glyph: <Globe /> },
  corrected: { word: 'Corrected', tone: 'warn', glyph: <PencilLine /> },
  dismissed: { word: 'Dismissed', tone: 'neutral', glyph: <CircleSlash /> },
  withdrawn: { word: 'Withdrawn', tone: 'bad', glyph: <Undo2 /> },
  disputed: { word: 'Disputed', tone: 'warn', glyph: <Scale /> },
};

/** The status of a claim as glyph and word. A status it does not know is shown by its own word. */
export function StatusMark({ status }: { status: string }) {
  const look: Look = looks[status] ?? {
    word: status,
    tone: 'neutral',
    glyph: <Ban />,
  };
  return (
    <Badge tone={look.tone} glyph={look.glyph} tentative={look.tentative ?? false}>
      {look.word}
    </Badge>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { VerdictMark } from '@/app/_components/verdict-mark';
import { listWitnesses } from '@/lib/audit/witnesses';
import { canAdministrate } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { getSetting } from '@/lib/settings/queries';
import { presentScale, type Scale } from '@/lib/settings/setting';
import { CheckpointsForm, PublicPagesForm, VerdictRulesForm } from './_components/rule-forms';
import { ScaleForm } from './_components/scale-form';
import { WitnessesForm } from './_components/witnesses-form';

export const metadata: Metadata = { title: 'The newsroom’s settings' };

export default async function NewsroomSettingsPage() {
  const actor = await requireActor();
  if (!canAdministrate(actor)) notFound();
  const [scales, verdicts, publicPages, checkpoints, witnesses] = await Promise.all([
    getSetting('scale'),
    getSetting('verdicts'),
    getSetting('public_pages'),
    getSetting('checkpoints'),
    listWitnesses(),
  ]);
  const scale = presentScale(scales.value);
  const earlier = scales.value.filter((one) => one.version !== scale.version).reverse();
  return (
    <PageFrame width="text">
      <PageHeader
        crumbs={[{ label: 'Settings', href: '/settings' }]}
        title="The newsroom’s settings"
        lede="They hold for everybody here. Each change is a line of the log."
      />
      <Section id="scale" title="The scale">
        <p className="mb-4 max-w-prose text-body text-ink-soft">
          Version {scale.version} is in use. A value with a place stands in the order, from false
          (1) upwards; one without stands apart from it. Ratings keep the version that they were
          given on.
        </p>
        <ScaleForm key={scale.version} scale={scale} version={scales.version} />
        {earlier.length > 0 && (
          <details className="mt-6">
            <summary className="cursor-pointer text-body font-semibold">Earlier versions</summary>
            {earlier.map((one) => (
              <EarlierScale key={one.version} scale={one} />
            ))}
          </details>
        )}
      </Section>
      <Section id="verdicts" title="Verdicts">
        <VerdictRulesForm {...verdicts} />
      </Section>
      <Section id="public" title="Public pages">
        <PublicPagesForm {...publicPages} />
      </Section>
      <Section id="log" title="The log">
        <CheckpointsForm {...checkpoints} />
      </Section>
      <Section id="witnesses" title="Witnesses of the log">
        <p className="mb-4 max-w-prose text-body text-ink-soft">
          People outside who sign that the log only grew. Run by somebody you do not command, a
          witness makes sure that nobody here can rewrite what happened.
        </p>
        <WitnessesForm witnesses={witnesses} />
      </Section>
    </PageFrame>
  );
}

function EarlierScale({ scale }: { scale: Scale }) {
  return (
    <section aria-label={`Version ${scale.version}`} className="mt-3">
      <h3 className="text-small font-semibold">Version {scale.version}</h3>
      <ul className="mt-1 flex flex-wrap gap-2">
        {scale.values.map((value) => (
          <li key={value.id}>
            <VerdictMark amounts={value.tone} word={value.word} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Section(props: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={props.id} className="border-b border-rule py-6 last:border-0">
      <h2 id={props.id} className="mb-3 text-title">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

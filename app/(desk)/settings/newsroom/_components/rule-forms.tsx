'use client';

import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { Checkbox } from '@/app/_components/checkbox';
import { FormSummary } from '@/app/_components/form-summary';
import { ProseField } from '@/app/_components/prose-field';
import { TextField } from '@/app/_components/text-field';
import type { SettingKey, SettingValue } from '@/lib/settings/setting';
import {
  changeCheckpointsAction,
  changePublicPagesAction,
  changeVerdictRulesAction,
} from '../actions';
import { useSetting } from './use-setting';

interface KnownSetting<K extends SettingKey> {
  value: SettingValue<K>;
  version: number;
}

function SettingForm(props: {
  setting: ReturnType<typeof useSetting>;
  value: () => unknown;
  children: React.ReactNode;
}) {
  const { failure, isBusy, save } = props.setting;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save({ value: props.value() });
      }}
    >
      <FormSummary failure={failure} />
      {props.children}
      <Button type="submit" variant="primary" className="self-start" isPending={isBusy}>
        Save
      </Button>
    </form>
  );
}

/** How many ratings and approvals a verdict needs. */
export function VerdictRulesForm({ value, version }: KnownSetting<'verdicts'>) {
  const [ratings, setRatings] = useState(String(value.minimumRatings));
  const [quorum, setQuorum] = useState(String(value.quorum));
  const setting = useSetting(version, changeVerdictRulesAction);
  return (
    <SettingForm
      setting={setting}
      value={() => ({ minimumRatings: Number(ratings), quorum: Number(quorum) })}
    >
      <TextField
        label="Ratings by different people before a verdict is drafted"
        type="number"
        inputProps={{ min: 1, max: 10 }}
        value={ratings}
        onChange={setRatings}
      />
      <TextField
        label="Editors who must approve a verdict"
        hint="None of them may have rated the claim or drafted the verdict."
        type="number"
        inputProps={{ min: 1, max: 5 }}
        value={quorum}
        onChange={setQuorum}
      />
    </SettingForm>
  );
}

/** What the public reads besides the verdicts. */
export function PublicPagesForm({ value, version }: KnownSetting<'public_pages'>) {
  const [showNames, setShowNames] = useState(value.showNames);
  const [method, setMethod] = useState(value.method);
  const setting = useSetting(version, changePublicPagesAction);
  return (
    <SettingForm setting={setting} value={() => ({ showNames, method })}>
      <Checkbox
        isSelected={showNames}
        onChange={setShowNames}
        label="Name those who are answerable"
      />
      <ProseField
        label="How this newsroom checks"
        hint="Stands under every verdict. Markdown works here."
        value={method}
        onChange={setMethod}
      />
    </SettingForm>
  );
}

/** How the log is called where others sign that they saw it. */
export function CheckpointsForm({ value, version }: KnownSetting<'checkpoints'>) {
  const [origin, setOrigin] = useState(value.origin);
  const setting = useSetting(version, changeCheckpointsAction);
  return (
    <SettingForm setting={setting} value={() => ({ origin })}>
      <TextField
        label="Name of the log"
        hint="An address of yours without its https://, such as courier.example/log. It is the first line of every signed state of the log; change it before others rely on it."
        value={origin}
        onChange={setOrigin}
      />
    </SettingForm>
  );
}

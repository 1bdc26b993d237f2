'use client';

import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export interface TabsProps {
  label: string;
  tabs: readonly {
    id: string;
    title: string;
    count?: number;
    content: React.ReactNode;
  }[];
  selected?: string;
  onSelect?: (id: string) => void;
}

export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className="flex gap-4 border-b border-rule px-4">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="tap -mb-px cursor-pointer border-b-2 border-transparent py-2 text-small font-semibold text-ink-soft data-hovered:text-ink data-selected:border-accent data-selected:text-ink forced-colors:border-[Canvas] forced-colors:data-selected:border-[Highlight]"
          >
            {tab.title}
            {tab.count !== undefined && (
              <span className="ms-1 font-normal text-ink-soft">{tab.count}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="p-4">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

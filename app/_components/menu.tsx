'use client';

import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { listItemStyle, popoverStyle } from './popover-style';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: React.ReactNode;
  /** Goes there; otherwise `onAction` of the menu is called with the id. */
  href?: string;
  isDisabled?: boolean;
}

export interface MenuProps {
  /** What the button shows. */
  trigger: React.ReactNode;
  /** Said when the button shows only an icon. */
  triggerLabel?: string;
  triggerClassName?: string;
  entries: readonly MenuEntry[];
  onAction?: (id: string) => void;
}

export function Menu({
  trigger,
  triggerLabel,
  triggerClassName = '',
  entries,
  onAction,
}: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={triggerLabel} className={`tap ${triggerClassName}`}>
        {trigger}
      </AriaButton>
      <Popover className={popoverStyle}>
        <AriaMenu
          onAction={(key) => onAction?.(String(key))}
          className="max-h-96 min-w-48 overflow-auto p-1 outline-none"
        >
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              href={entry.href}
              isDisabled={entry.isDisabled}
              textValue={entry.label}
              className={`${listItemStyle} text-ink no-underline`}
            >
              {entry.icon}
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** Every command that applies now, found by a few letters of its name in either language. */
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslate } from '../state/translate.ts';
import { keysOfCommand } from './chosen-keys.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { nameKeys } from './key-names.ts';
import './command-palette.css';

export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const { contains } = useFilter({ sensitivity: 'base' });
  const commands = COMMANDS.filter((command) => command.id !== 'palette' && command.applies());
  const names = (id: string) => ['en', 'ja'].map((lng) => t(`commands.${id}`, { lng })).join(' ');
  const run = (id: string) => {
    onClose();
    // After the focus went back to where it was: some commands act on the row that has it.
    requestAnimationFrame(() => COMMANDS.find((command) => command.id === id)?.run());
  };
  // The field would only empty itself at the first press.
  const closeOnEscape = ({ key }: { readonly key: string }) => {
    if (key === 'Escape') onClose();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className="dialog-shade">
      <Modal className="dialog palette">
        <Dialog aria-label={t('commands.palette')} className="palette-body">
          <Autocomplete filter={(_, input, { key }) => contains(names(String(key)), input)}>
            <SearchField
              aria-label={t('commands.palette')}
              autoFocus
              className="palette-field"
              onKeyDown={closeOnEscape}
            >
              <Input placeholder={t('app.searchCommands')} className="palette-input" />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key. */}
            <div className="palette-list" tabIndex={0}>
              <Menu
                className="menu"
                aria-label={t('commands.palette')}
                items={commands}
                onAction={(key) => run(String(key))}
                renderEmptyState={() => <p className="palette-none">{t('app.noCommand')}</p>}
              >
                {(command) => (
                  <MenuItem id={command.id} textValue={t(`commands.${command.id}`)} className="menu-item">
                    <span>{t(`commands.${command.id}`)}</span>
                    <Keys command={command} />
                  </MenuItem>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Keys({ command }: { readonly command: Command }) {
  const [first] = keysOfCommand(command);
  return first === undefined ? null : <kbd>{nameKeys(first)}</kbd>;
}

/** What contradicts itself in the glossary; each leads to the concept. */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { wordFault } from '../../../shared/glossary/word-fault.ts';
import { askHost } from '../../state/glossary-desk-acts.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';

const MOST_SHOWN = 300;

interface FaultsDialogProps {
  readonly glossary: string;
  readonly onClose: () => void;
}

export function FaultsDialog({ glossary, onClose }: FaultsDialogProps) {
  const { t } = useTranslate();
  const [faults, setFaults] = useState<Output<'glossary.faults'>>();
  useEffect(() => {
    void askHost('glossary.faults', { glossary }).then(setFaults);
  }, [glossary]);
  return (
    <Dialog title={t('glossary.faults.title')} closeLabel={t('app.close')} onClose={onClose} readOnly={!faults?.length}>
      {faults && <p role="status">{t('glossary.faults.count', { count: faults.length })}</p>}
      <ul className="desk-plain">
        {faults?.slice(0, MOST_SHOWN).map((fault) => (
          <li key={JSON.stringify(fault)}>
            <button
              type="button"
              className="text-link"
              onClick={() => {
                useDesk.getState().filter({ text: fault.term, domain: undefined, status: undefined });
                useDesk.getState().choose(fault.concepts[0]);
                onClose();
              }}
            >
              {wordFault(t, fault)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

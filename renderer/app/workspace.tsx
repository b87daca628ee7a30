/** The review workspace: the facing text and beside it the findings, comments and suggestions. */
import { useEffect } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import { AligningBar } from '../features/alignment/aligning-bar.tsx';
import { LinkHint } from '../features/alignment/link-hint.tsx';
import { LinkTools } from '../features/alignment/link-tools.tsx';
import { SelectionButton } from '../features/comments/selection-button.tsx';
import { FacingText } from '../features/facing-text/facing-text.tsx';
import { TermHint } from '../features/terms/term-hint.tsx';
import { ChangesBar } from '../features/versions/changes-bar.tsx';
import { useAligning } from '../state/aligning-store.ts';
import { useReview } from '../state/review-store.ts';
import { moveRow } from '../state/row-acts.ts';
import { useSelection } from '../state/selection-store.ts';
import { useTranslate } from '../state/translate.ts';
import { Banners } from './banners.tsx';
import { useKeyName } from './chosen-keys.ts';
import { SidePanel } from './side-panel.tsx';
import { TopBar } from './top-bar.tsx';
import './workspace.css';

const PRODUCT = 'Taiyaku 対訳';

const linkHint = (row: TextRow) => (
  <>
    <LinkHint row={row} />
    <LinkTools row={row} />
  </>
);

export function Workspace() {
  const { t } = useTranslate();
  const findKeys = { next: useKeyName('findNext'), previous: useKeyName('findPrevious') };
  const layout = useDefaultLayout({ id: 'workspace', storage: localStorage });
  const title = useReview(({ review }) => review.title);
  useEffect(() => {
    moveRow(1);
    return () => {
      useSelection.getState().reset();
      useAligning.getState().reset();
    };
  }, []);
  useEffect(() => {
    document.title = title === '' ? PRODUCT : `${title} · ${PRODUCT}`;
    return () => {
      document.title = PRODUCT;
    };
  }, [title]);
  return (
    <div className="workspace">
      <TopBar />
      <Banners />
      <Group id="workspace" className="workspace-panes" orientation="horizontal" {...layout}>
        <Panel id="text" minSize="40%">
          <main className="workspace-text">
            <AligningBar />
            <ChangesBar />
            <FacingText linkHint={linkHint} findKeys={findKeys} />
          </main>
        </Panel>
        <Separator className="workspace-separator" aria-label={t('app.resize')} />
        <Panel id="side" defaultSize="23rem" minSize="17rem" maxSize="40rem" groupResizeBehavior="preserve-pixel-size">
          <SidePanel />
        </Panel>
      </Group>
      <SelectionButton />
      <TermHint />
    </div>
  );
}

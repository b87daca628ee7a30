/** What was found and said about the text, one kind at a time. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { CommentsPanel } from '../features/comments/comments-panel.tsx';
import { FindingsPanel } from '../features/findings/findings-panel.tsx';
import { SuggestionsPanel } from '../features/suggestions/suggestions-panel.tsx';
import { TermsPanel } from '../features/terms/terms-panel.tsx';
import { useJudged } from '../state/derived.ts';
import { useReview } from '../state/review-store.ts';
import { type Pane, useSelection } from '../state/selection-store.ts';
import { useTranslate } from '../state/translate.ts';
import './side-panel.css';

const PANES: Readonly<Record<Pane, () => React.JSX.Element>> = {
  findings: FindingsPanel,
  comments: CommentsPanel,
  suggestions: SuggestionsPanel,
  terms: TermsPanel,
};

export function SidePanel() {
  const { t } = useTranslate();
  const pane = useSelection((state) => state.pane);
  const counts = useOpenCounts();
  const panes = Object.keys(PANES) as readonly Pane[];
  return (
    <aside className="side-panel" aria-label={t('app.sidePanel')} data-pane="side">
      <Tabs
        className="side-tabs"
        selectedKey={pane}
        onSelectionChange={(key) => useSelection.getState().showPane(key as Pane)}
      >
        <TabList className="side-tab-list" aria-label={t('app.sidePanel')}>
          {panes.map((id) => (
            <Tab key={id} id={id} className="side-tab">
              {t(`${id}.title`)}
              {counts[id] !== undefined && <span className="side-count">{counts[id]}</span>}
            </Tab>
          ))}
        </TabList>
        {panes.map((id) => {
          const Content = PANES[id];
          return (
            <TabPanel key={id} id={id} className="side-content">
              <Content />
            </TabPanel>
          );
        })}
      </Tabs>
    </aside>
  );
}

/** What still asks for an answer. */
function useOpenCounts(): Readonly<Partial<Record<Pane, number>>> {
  const findings = useJudged().filter(({ dismissal }) => !dismissal).length;
  const threads = useReview(({ review }) => review.threads);
  const suggestions = useReview(({ review }) => review.suggestions);
  return {
    findings,
    comments: [...threads.values()].filter(({ deleted, resolved }) => !deleted && !resolved).length,
    suggestions: [...suggestions.values()].filter(({ state }) => state === 'open').length,
  };
}

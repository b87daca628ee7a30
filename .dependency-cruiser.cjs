/** The import rules of docs/design.md: renderer → shared ← electron, never across, never up. */
const ban = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });
module.exports = {
  forbidden: [
    ban('no-circular', {}, { circular: true }, 'A cycle has no layer.'),
    ban('no-orphans', { orphan: true, pathNot: ['\\.d\\.ts$', '\\.json$'] }, {}, 'A file nobody imports is dead.'),
    ban(
      'shared-is-pure',
      { path: '^shared' },
      { path: '^(electron|renderer|test)' },
      'shared/ knows no host and no screen.',
    ),
    ban('shared-no-node', { path: '^shared' }, { dependencyTypes: ['core'] }, 'shared/ runs anywhere.'),
    ban(
      'shared-few-packages',
      { path: '^shared' },
      {
        path: 'node_modules',
        pathNot: 'node_modules/(zod|diff|i18next|docx|saxes|papaparse|fflate|@cj-tech-master/excelts)/',
      },
      'shared/ takes only pure packages.',
    ),
    ban(
      'renderer-not-electron',
      { path: '^renderer' },
      { path: '^electron' },
      'The interface knows the contract, never a host.',
    ),
    ban(
      'electron-not-renderer',
      { path: '^electron' },
      { path: '^renderer' },
      'A host serves the built interface and never imports it.',
    ),
    ban('renderer-no-node', { path: '^renderer' }, { dependencyTypes: ['core'] }, 'The page has no Node.'),
    ban(
      'electron-package-in-desktop',
      { path: '^(electron/(?!desktop)|renderer|shared)' },
      { path: 'node_modules/electron/' },
      'Only the desktop host knows the electron package.',
    ),
    ban(
      'features-apart',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
      'Features meet in app/, state/ and ui/.',
    ),
    ban(
      'text-knows-no-neighbour',
      { path: '^shared/text' },
      { path: '^shared/', pathNot: '^shared/(text|assert|result|problem)' },
      'Text is the lowest room.',
    ),
    ban(
      'not-to-test',
      { path: '^(shared|electron|renderer)' },
      { path: '^test' },
      'The product never needs its tests.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

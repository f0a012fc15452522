// Which folder may import code from which: the house's one-way streets. It reads the compiled program, where types,
// which may be imported everywhere, are gone.
const mayImport = {
  config: [],
  nlu: [],
  store: [],
  bot: ['config', 'nlu'],
  channels: ['config', 'nlu', 'bot', 'store'],
  handoff: ['config', 'nlu', 'bot', 'store'],
};
const folders = Object.keys(mayImport);
const closed = (from) => folders.filter((to) => to !== from && !mayImport[from].includes(to));

module.exports = {
  forbidden: [
    ...folders.map((from) => ({
      name: `${from}-imports-${mayImport[from].join('-') || 'nobody'}`,
      severity: 'error',
      comment: `${from}/ may import code from ${mayImport[from].join(', ') || 'no other folder'} only. Hand the rest in from accanto.ts.`,
      from: { path: `^dist/${from}/` },
      to: { path: `^dist/(${closed(from).join('|')})/` },
    })),
    {
      name: 'nobody-imports-the-front-door',
      severity: 'error',
      from: { path: '^dist/(?!test|accanto)' },
      to: { path: '^dist/accanto' },
    },
    { name: 'no-test-in-the-product', severity: 'error', from: { path: '^dist/(?!test)' }, to: { path: '^dist/test/' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/(desk|widget|program)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'default'] },
  },
};

// The direction of imports, as docs/decisions and the README's tree state it. Planted violations fail
// `npm run check` (test/house.test.ts plants one).
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('model-imports-nothing', 'the model is the innermost room', '^src/model/', []),
    only('graph-imports-model', 'the port and its backends know only the model', '^src/graph/', [
      '^src/model/',
    ]),
    only('export-imports-model', 'a format writes a Subgraph value', '^src/export/', ['^src/model/']),
    only(
      'ingest-imports-model-and-port',
      'writes go through the port; the record is read one way',
      '^src/ingest/',
      [
        '^src/model/',
        '^src/graph/graph\\.ts$',
        '^src/queries/shared/(record|record-part|whole-claims)\\.ts$',
      ],
    ),
    only('queries-import-model-and-port', 'a question knows no engine', '^src/queries/', [
      '^src/model/',
      '^src/graph/graph\\.ts$',
    ]),
    only('api-imports-questions', 'the API opens no backend', '^src/api/', [
      '^src/(model|queries|ingest|export)/',
      '^src/graph/graph\\.ts$',
    ]),
    only('cli-is-a-composition-root', 'the command line opens backends by URL only', '^src/cli/', [
      '^src/(model|queries|ingest|export|api)/',
      '^src/graph/(graph|open)\\.ts$',
    ]),
    only('web-talks-http', 'pages import no server code', '^src/web/', []),
    {
      name: 'vendors-stay-home',
      comment: 'only a backend imports its vendor',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/(neo4j|embedded)/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'backends-apart',
      severity: 'error',
      from: { path: '^src/graph/(neo4j|embedded)/' },
      to: { path: '^src/graph/(neo4j|embedded)/', pathNot: '^src/graph/$1/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/index\\.ts$' },
  },
};

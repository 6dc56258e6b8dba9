// Node has no IndexedDB: the data layer is tested on a real implementation in memory rather than on mocks.
import 'fake-indexeddb/auto'

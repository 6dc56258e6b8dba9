import { type ReadPackRequest, readPack } from '../../formats/pack-archive/read-pack'

// Everything heavy about a pack happens here: unpacking, hashes, schemas, the graph of its cases.
self.onmessage = (event: MessageEvent<ReadPackRequest>) => {
  void readPack(event.data).then((reply) => self.postMessage(reply))
}

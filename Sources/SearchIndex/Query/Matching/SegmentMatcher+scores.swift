extension SegmentMatcher {
    /// Live documents that match, ascending, with their scores; without them where they aren't wanted.
    func scoredMatches() throws(IndexError) -> (documents: [UInt32], scores: [Float]) {
        var leaves: [LeafHits] = []
        let found = try matches(query.content.root, within: .all, leaves: &leaves)
        let live = scope.view.live
        var documents = found.documents(limit: limit)
        if live.deletedCount > 0 {
            documents = documents.filter { live.isLive($0) }
        }
        guard scores else { return (documents, []) }
        return (documents, try scores(of: documents, leaves))
    }

    /// Adds up leaf by leaf, in the order of the query.
    private func scores(of documents: [UInt32], _ leaves: [LeafHits]) throws(IndexError) -> [Float] {
        var scores = Array(repeating: Float(0), count: documents.count)
        guard !documents.isEmpty else { return scores }
        let codes = scope.codes
        for leaf in leaves.sorted(by: { $0.leaf < $1.leaf }) {
            add(leaf, to: &scores, of: documents, codes: codes)
        }
        return scores
    }

    private func add(
        _ leaf: LeafHits,
        to scores: inout [Float],
        of documents: [UInt32],
        codes: UnsafePointer<UInt8>
    ) {
        let weight = query.weights[leaf.leaf]
        let norms = query.model.norms
        var place = 0
        for (index, document) in leaf.hits.documents.enumerated() {
            while place < documents.count, documents[place] < document {
                place += 1
            }
            guard place < documents.count else { return }
            if documents[place] == document {
                let norm = norms[Int(codes[Int(document)])]
                scores[place] += bm25(weight: weight, frequency: Float(leaf.hits.frequencies[index]), norm: norm)
            }
        }
    }
}

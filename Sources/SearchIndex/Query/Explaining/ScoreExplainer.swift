/// Tells what the score of one document is made of.
struct ScoreExplainer {
    let snapshot: IndexSnapshot

    /// Nil where there is no such document, or it doesn't match.
    func explain(_ query: BoundQuery, key: UInt64) throws(IndexError) -> ScoreExplanation? {
        guard let (segment, document) = try place(of: key) else { return nil }
        return try snapshot.reporting(snapshot.segments[segment]) { () throws(IndexError) in
            try explain(query, segment: segment, document: document)
        }
    }

    private func place(of key: UInt64) throws(IndexError) -> (segment: Int, document: UInt32)? {
        guard let place = try snapshot.place(of: key) else { return nil }
        return snapshot.segments.firstIndex { $0.id == place.view.id }.map { ($0, place.document) }
    }

    private func explain(
        _ query: BoundQuery,
        segment: Int,
        document: UInt32
    ) throws(IndexError) -> ScoreExplanation? {
        let matcher = SegmentMatcher(
            query: query,
            segment: segment,
            scores: true,
            arena: PostingsArena(),
            cancellation: CancellationCheck(nil)
        )
        var leaves: [SegmentMatcher.LeafHits] = []
        let found = try matcher.matches(query.content.root, within: .list([document]), leaves: &leaves)
        guard !found.isEmpty else { return nil }
        let code = try snapshot.segments[segment].segment.lengthCodes()[Int(document)]
        var explanation = ScoreExplanation(
            score: 0,
            length: Int(LengthCode.decode(code)),
            averageLength: Float(query.model.averageLength),
            parts: []
        )
        for leaf in leaves.sorted(by: { $0.leaf < $1.leaf }) {
            guard let frequency = leaf.hits.frequencies.first else { continue }
            let weight = query.weights[leaf.leaf]
            let norm = query.model.norms[Int(code)]
            let score = bm25(weight: weight, frequency: Float(frequency), norm: norm)
            explanation.score += score
            explanation.parts.append(
                ScoreExplanation.Part(
                    words: query.content.leaves[leaf.leaf].words.map { query.content.words[$0].pattern.kind.text },
                    weightedFrequency: Int(frequency),
                    inverseDocumentFrequency: weight / ScoreModel.highestSaturation,
                    score: score
                )
            )
        }
        return explanation
    }
}

/// Decides which segments are to become one; knows sizes only.
struct MergePolicy: Sendable {
    /// What it looks at of a segment.
    struct Candidate: Sendable {
        var id: UInt64
        var bytes: Int
        var documents: Int
        var deleted: Int
        /// Changes of columns that its overlay holds.
        var changes: Int
    }

    /// So many segments of one tier become one of the next.
    var fanIn = 8
    /// The largest of the lowest tier.
    var smallestTier = 1 << 20
    /// A segment that would become larger is not made.
    var largest = 1 << 30
    /// A segment with a greater share of deleted documents is written anew.
    var deletedShare = 0.3
    /// So is one of whose documents a greater share has had columns changed.
    var changedShare = 0.5

    /// Those to be merged, or one to be written anew; nil where nothing is due.
    func choice(among candidates: [Candidate]) -> [UInt64]? {
        let tiers = Dictionary(grouping: candidates) { tier(of: $0.bytes) }
        for (_, members) in tiers.sorted(by: { $0.key < $1.key }) where members.count >= fanIn {
            var bytes = 0
            let chosen = members.sorted { ($0.bytes, $0.id) < ($1.bytes, $1.id) }.prefix(fanIn + 2).filter {
                bytes += $0.bytes
                return bytes <= largest
            }
            if chosen.count > 1 {
                return chosen.map(\.id)
            }
        }
        return candidates.first(where: isWorn).map { [$0.id] }
    }

    private func isWorn(_ candidate: Candidate) -> Bool {
        let documents = Double(candidate.documents)
        return Double(candidate.deleted) > documents * deletedShare
            || Double(candidate.changes) > documents * changedShare && candidate.bytes > smallestTier / 4
    }

    /// Tiers grow by the fan-in.
    private func tier(of bytes: Int) -> Int {
        var tier = 0
        var limit = smallestTier
        while bytes > limit, limit < 1 << 50 {
            limit *= fanIn
            tier += 1
        }
        return tier
    }
}

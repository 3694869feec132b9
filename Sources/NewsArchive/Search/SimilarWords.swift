/// Words that a few edits make of one another.
enum SimilarWords {
    /// Whether at most so many insertions, deletions, replacements and swaps of neighbouring characters lead from one to the
    /// other, none of them touching what another one made (optimal string alignment).
    static func isSimilar(_ one: String, _ other: String, edits: Int) -> Bool {
        let one = Array(one.unicodeScalars)
        let other = Array(other.unicodeScalars)
        guard abs(one.count - other.count) <= edits else { return false }
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for (row, scalar) in one.enumerated() {
            var current = [row + 1]
            for (column, candidate) in other.enumerated() {
                var least = min(
                    last[column] + (scalar == candidate ? 0 : 1),
                    last[column + 1] + 1,
                    current[column] + 1
                )
                if row > 0, column > 0, scalar == other[column - 1], one[row - 1] == candidate {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            guard current.contains(where: { $0 <= edits }) else { return false }
            beforeLast = last
            last = current
        }
        return last[other.count] <= edits
    }
}

/// How many insertions, deletions, replacements and swaps of neighbouring characters (Unicode scalars) lead from one word to
/// the other, none of them touching what another one made (optimal string alignment); nil where it is more than `limit`.
package func editDistance(_ one: String, _ other: String, limit: Int) -> Int? {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    guard abs(one.count - other.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, scalar) in one.enumerated() {
        var current = [row + 1]
        current.reserveCapacity(last.count)
        for (column, candidate) in other.enumerated() {
            var least = min(last[column] + (scalar == candidate ? 0 : 1), last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, scalar == other[column - 1], one[row - 1] == candidate {
                least = min(least, beforeLast[column - 1] + 1)
            }
            current.append(least)
        }
        guard current.contains(where: { $0 <= limit }) else { return nil }
        beforeLast = last
        last = current
    }
    return last[other.count] <= limit ? last[other.count] : nil
}

/// What somebody may have meant: of the words at most `limit` edits away the nearest, of equally near ones the first; nil
/// where none is that near.
package func nearestWord(to word: String, among words: [String], limit: Int) -> (word: String, distance: Int)? {
    words.compactMap { candidate in editDistance(word, candidate, limit: limit).map { (candidate, $0) } }
        .min { $0.1 < $1.1 }
}

/// The one of `names` that somebody most likely meant by `name`: nil when none is near.
func closestName(to name: String, among names: [String]) -> String? {
    let limit = max(1, min(3, name.count / 3))
    let near = names.map { (name: $0, distance: editDistance(Array(name), Array($0))) }.min {
        $0.distance < $1.distance
    }
    return near.flatMap { $0.distance <= limit ? $0.name : nil }
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one into the other (optimal string alignment).
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, character) in left.enumerated() {
        var row = [i + 1]
        for (j, other) in right.enumerated() {
            var distance = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (character == other ? 0 : 1))
            if i > 0, j > 0, character == right[j - 1], left[i - 1] == other {
                distance = min(distance, rows[i - 1][j - 1] + 1)
            }
            row.append(distance)
        }
        rows.append(row)
    }
    return rows[left.count][right.count]
}

/// The longest common run of words in order, and what stands outside of it on either side.
///
/// Costs the product of the two lengths; what is longer than `longest` is compared by its first words.
struct WordRuns {
    private static let longest = 400

    /// Runs of places of the first text that the second doesn't have, and the other way round.
    let onlyFirst: [Range<Int>]
    let onlySecond: [Range<Int>]

    init(_ first: [String], _ second: [String]) {
        let rows = min(first.count, Self.longest)
        let columns = min(second.count, Self.longest)
        var lengths = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                let below = lengths[(row + 1) * (columns + 1) + column]
                let beside = lengths[row * (columns + 1) + column + 1]
                lengths[row * (columns + 1) + column] =
                    first[row] == second[column]
                    ? lengths[(row + 1) * (columns + 1) + column + 1] + 1 : max(below, beside)
            }
        }
        var left: [Int] = []
        var right: [Int] = []
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            if first[row] == second[column] {
                row += 1
                column += 1
            } else if lengths[(row + 1) * (columns + 1) + column] >= lengths[row * (columns + 1) + column + 1] {
                left.append(row)
                row += 1
            } else {
                right.append(column)
                column += 1
            }
        }
        onlyFirst = Self.runs(left + Array(row..<rows))
        onlySecond = Self.runs(right + Array(column..<columns))
    }

    private static func runs(_ places: [Int]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for place in places {
            if let last = runs.last, last.upperBound == place {
                runs[runs.count - 1] = last.lowerBound..<place + 1
            } else {
                runs.append(place..<place + 1)
            }
        }
        return runs
    }
}

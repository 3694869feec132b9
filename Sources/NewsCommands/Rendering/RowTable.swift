/// A table whose last column holds lines that wrap: short columns at the left stay in line, whatever the width.
struct RowTable {
    /// Left columns take at most this share of the page together; what is longer wraps in its column.
    private static let largestShare = 1.0 / 3
    /// The last column keeps so much of the page, even if words of the others must be cut.
    private static let narrowestLast = 8
    private static let gap = "  "

    private struct Row {
        var cells: [StyledText]
        var lines: [StyledText]
    }

    private let headings: [(title: String, alignment: TextTable.Alignment)]
    private let last: String
    private var rows: [Row] = []

    /// `headings` of the left columns, and of the last one; empty ones alone make a table without a heading line.
    init(_ headings: [(String, TextTable.Alignment)], last: String) {
        self.headings = headings.map { (title: $0.0, alignment: $0.1) }
        self.last = last
    }

    /// `lines` stand below each other in the last column, each wrapped.
    mutating func add(_ cells: [StyledText], _ lines: [StyledText]) {
        rows.append(Row(cells: cells, lines: lines.filter { !$0.isEmpty }))
    }

    func write(to page: inout TextPage, indent: Int = 0) {
        if rows.isEmpty { return }
        let widths = widths(page.width - indent)
        let rest = page.width - indent - widths.reduce(0) { $0 + $1 + Self.gap.utf8.count }
        if !last.isEmpty || headings.contains(where: { !$0.title.isEmpty }) {
            let titles = headings.map { StyledText($0.title, .dim) }
            page.line(joined(titles, StyledText(last, .dim), widths, indent))
        }
        for row in rows { write(row, widths, max(rest, 1), indent, to: &page) }
    }

    private func write(_ row: Row, _ widths: [Int], _ rest: Int, _ indent: Int, to page: inout TextPage) {
        let cells = zip(row.cells, widths).map { Wrapping.lines($0, width: $1) }
        let lines = row.lines.flatMap { Wrapping.lines($0, width: rest) }
        let height = max(cells.map(\.count).max() ?? 0, lines.count)
        for number in 0..<height {
            let left = cells.map { number < $0.count ? $0[number] : StyledText() }
            page.line(joined(left, number < lines.count ? lines[number] : StyledText(), widths, indent))
        }
    }

    /// As wide as their widest cell; the widest gives way first where they take too much together.
    private func widths(_ width: Int) -> [Int] {
        var widths = headings.map { DisplayWidth.of($0.title) }
        var least = widths
        for row in rows {
            for (column, cell) in row.cells.enumerated() where column < widths.count {
                widths[column] = max(widths[column], cell.width)
                least[column] = max(least[column], cell.longestWord)
            }
        }
        let gaps = widths.count * Self.gap.utf8.count
        Self.narrow(&widths, to: Int(Double(width) * Self.largestShare) - gaps, least: least)
        Self.narrow(&widths, to: width - gaps - Self.narrowestLast, least: widths.map { _ in 1 })
        return widths.map { max($0, 1) }
    }

    /// Takes from the widest until they fit together, or are as narrow as they may be.
    private static func narrow(_ widths: inout [Int], to most: Int, least: [Int]) {
        while widths.reduce(0, +) > most,
            let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
        }
    }

    private func joined(_ cells: [StyledText], _ line: StyledText, _ widths: [Int], _ indent: Int) -> StyledText {
        var result = StyledText(String(repeating: " ", count: indent))
        for (column, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: max(widths[column] - cell.width, 0))
            let isRight = headings[column].alignment == .right
            if isRight { result.append(padding) }
            result.append(cell)
            let isEnd = line.isEmpty && cells[(column + 1)...].allSatisfy(\.isEmpty)
            if isEnd { return result }
            result.append((isRight ? "" : padding) + Self.gap)
        }
        result.append(line)
        return result
    }
}

extension StyledText {
    /// Columns of its longest word.
    fileprivate var longestWord: Int {
        pieces.flatMap { $0.text.split(separator: " ") }.map { DisplayWidth.of($0) }.max() ?? 0
    }
}

import NewsAPI

/// How the entries of a list are shown, as text and as CSV.
protocol EntryText {
    associatedtype Entry: Listed

    static func write(_ entries: [Entry], to page: inout TextPage)

    static var columns: [String] { get }
    /// Of one entry; `number` counts from 1.
    static func rows(_ entry: Entry, number: Int) -> [[String]]
}

extension EntryText {
    static func csv(_ entries: [Entry]) -> CSV {
        var csv = CSV(header: columns)
        for (index, entry) in entries.enumerated() {
            for row in rows(entry, number: index + 1) { csv.add(row) }
        }
        return csv
    }
}

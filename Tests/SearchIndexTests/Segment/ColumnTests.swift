import TestSupport
import Testing

@testable import SearchIndex

@Suite struct ColumnTests {
    static func numbers(_ values: [Int64?]) throws -> (segment: Segment, length: Int) {
        var column = NumberColumnWriter()
        for value in values {
            column.append(value)
        }
        let bytes = column.finish()
        var writer = SegmentWriter()
        try writer.add(.summary, SegmentSummary(languages: [], totalLength: 0).encode())
        try writer.add(.numbers, field: 4, bytes)
        return (try Segment(writer.finish(documentCount: values.count)), bytes.count)
    }

    static let numberSamples: [[Int64?]] = [
        [], [nil], [0], [nil, nil, nil], [5, 5, 5], [.min], [.max, nil], [.min, .max], [.min, nil, .max],
        [.min, nil, .max, 0, -1, .min + 1], [1, nil, 2, 3], [-7, 900, nil],
    ]

    @Test(arguments: numberSamples) func givesBackNumbers(values: [Int64?]) throws {
        let segment = try Self.numbers(values).segment
        // Readers hold no segment.
        defer { withExtendedLifetime(segment) {} }
        let reader = try segment.numbers(4, overlay: ColumnOverlay())
        #expect(values.indices.map { reader[UInt32($0)] } == values)
        #expect(reader[UInt32(values.count)] == nil)
    }

    @Test(arguments: 0...64) func givesBackNumbersOfEveryWidth(width: Int) throws {
        var random = SeededGenerator(seed: UInt64(width))
        let base = Int64.random(in: .min ... .max, using: &random)
        let mask: UInt64 = width == 64 ? .max : (1 << UInt64(width)) - 1
        let values = (0..<300).map { place -> Int64? in
            guard place % 5 > 0 else { return nil }
            return base &+ Int64(bitPattern: random.next() & mask)
        }
        let segment = try Self.numbers(values).segment
        // Readers hold no segment.
        defer { withExtendedLifetime(segment) {} }
        let reader = try segment.numbers(4, overlay: ColumnOverlay())
        #expect(values.indices.map { reader[UInt32($0)] } == values)
    }

    @Test func packsNumbersThatLieCloseTogether() throws {
        let values = (0..<10_000).map { 1_700_000_000 + Int64($0 * 37 % 1000) }
        #expect(try Self.numbers(values).length <= 24 + 10_000 * 10 / 8)
    }

    @Test func hasNothingInAFieldThatItLacks() throws {
        let segment = try Self.numbers([1, 2]).segment
        #expect(try segment.numbers(3, overlay: ColumnOverlay())[0] == nil)
        let keywords = try segment.keywords(0, overlay: ColumnOverlay())
        #expect(keywords.valueCount == 0)
        #expect(keywords.firstOrdinal(of: 0) == KeywordColumnReader.none)
        #expect(try keywords.values(of: 1) == [])
        #expect(try keywords.ordinal(of: "a") == nil)
    }

    static func keywords(_ values: [[String]]) throws -> Segment {
        var column = KeywordColumnWriter()
        for (document, list) in values.enumerated() {
            if document % 2 == 0 {
                column.append(list)
            } else {
                let numbers = list.map { column.number(of: $0) }
                column.append(numbers: numbers)
            }
        }
        var writer = SegmentWriter()
        try writer.add(.summary, SegmentSummary(languages: [], totalLength: 0).encode())
        try writer.add(.keywords, field: 1, column.finish())
        return try Segment(writer.finish(documentCount: values.count))
    }

    @Test(arguments: [(0, 2), (1, 1), (40, 1), (40, 3), (1000, 1), (1000, 4)])
    func givesBackKeywords(documents: Int, most: Int) throws {
        var random = SeededGenerator(seed: UInt64(documents + most))
        let pool = random.words(max(documents / 3, 3), lengths: 0...30, of: SampleWords.mixed)
        let lists = (0..<documents).map { _ in
            (0..<Int.random(in: 0...most, using: &random)).map { _ in pool.randomElement(using: &random) ?? "" }
        }
        let segment = try Self.keywords(lists)
        // Readers hold no segment.
        defer { withExtendedLifetime(segment) {} }
        let reader = try segment.keywords(1, overlay: ColumnOverlay())
        for (document, list) in lists.enumerated() {
            let expected = list.enumerated().filter { list.firstIndex(of: $0.element) == $0.offset }.map(\.element)
            #expect(try reader.values(of: UInt32(document)) == expected)
            let first = reader.firstOrdinal(of: UInt32(document))
            #expect(try first == KeywordColumnReader.none ? expected.isEmpty : reader.value(first) == expected.first)
        }
        let distinct = Set(lists.joined()).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(reader.valueCount == distinct.count)
        #expect(try distinct.map { try reader.ordinal(of: $0) } == distinct.indices.map { UInt32($0) })
        #expect(try reader.ordinal(of: "no such value") == nil)
        for prefix in ["", "a", "ж", distinct.last ?? ""] {
            var found: [String] = []
            try reader.forEachValue(prefix: prefix) { ordinal, value in
                #expect(value == distinct[Int(ordinal)])
                found.append(value)
            }
            #expect(found == distinct.filter { $0.utf8.starts(with: prefix.utf8) })
        }
        #expect(throws: IndexError.self) { try reader.value(UInt32(distinct.count)) }
    }

    @Test func tellsStringsOfOneLookAndOtherBytesApart() throws {
        let segment = try Self.keywords([["\u{E9}", "e\u{301}"]])
        // Readers hold no segment.
        defer { withExtendedLifetime(segment) {} }
        let reader = try segment.keywords(1, overlay: ColumnOverlay())
        #expect(reader.valueCount == 2)
        #expect(try reader.ordinal(of: "e\u{301}") == 0)
        #expect(try reader.ordinal(of: "\u{E9}") == 1)
    }

    @Test(arguments: [0, 1, 2, 3, 100, 5000], [false, true])
    func findsDocumentsByKey(count: Int, isAscending: Bool) throws {
        var random = SeededGenerator(seed: UInt64(count))
        var keys = (0..<count).map { _ in random.next() }
        if isAscending { keys.sort() }
        if count > 2, !isAscending { keys[count - 1] = keys[0] }
        let sections = KeyLookup.sections(keys: keys)
        #expect(sections.lookup.isEmpty == (isAscending || count < 2 || keys == keys.sorted()))
        var writer = SegmentWriter()
        try writer.add(.summary, SegmentSummary(languages: [], totalLength: 0).encode())
        try writer.add(.keys, sections.keys)
        try writer.add(.keyLookup, sections.lookup)
        let segment = try Segment(writer.finish(documentCount: count))
        for (document, key) in keys.enumerated() {
            #expect(try segment.key(of: UInt32(document)) == key)
            #expect(try segment.document(forKey: key) == keys.lastIndex(of: key).map { UInt32($0) })
            #expect(try segment.document(forKey: key &+ 1) == nil)
        }
        #expect(throws: IndexError.self) { try segment.key(of: UInt32(count)) }
    }

    @Test func keepsWordCountsLengthsAndLanguages() throws {
        let counts: [[Int64]] = [[3, 0, 12], [700, 65_536, 1]]
        var writer = SegmentWriter()
        try writer.add(.summary, SegmentSummary(languages: [], totalLength: 0).encode())
        for (field, values) in counts.enumerated() {
            var column = NumberColumnWriter()
            values.forEach { column.append($0) }
            try writer.add(.fieldWordCounts, field: field, column.finish())
        }
        var languages = NumberColumnWriter()
        [0, 5, 2].forEach { languages.append($0) }
        try writer.add(.documentLanguages, languages.finish())
        try writer.add(.lengthCodes, [9, 8, 7])
        let segment = try Segment(writer.finish(documentCount: 3))
        let words = try segment.fieldWordCounts()
        #expect(words[0] == SIMD4(3, 700, 0, 0))
        #expect(words[1] == SIMD4(0, 65_536, 0, 0))
        #expect(words[2] == SIMD4(12, 1, 0, 0))
        #expect(try segment.language(of: 1) == 5)
        #expect(try Array(UnsafeBufferPointer(start: segment.lengthCodes(), count: 3)) == [9, 8, 7])
    }
}

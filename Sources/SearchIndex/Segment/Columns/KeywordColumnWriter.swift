/// Writes a keyword column, document by document.
struct KeywordColumnWriter {
    private var values = ValueTable()
    private var numbers: [UInt32] = []
    /// Where each document's numbers begin, and the end of the last's.
    private var starts: [Int] = [0]

    /// The number under which ``append(numbers:)`` knows a value.
    mutating func number(of value: String) -> UInt32 {
        values.number(of: value)
    }

    /// The next document's values in their order; repeated ones are left out.
    mutating func append(_ values: [String]) {
        for value in values {
            add(self.values.number(of: value))
        }
        starts.append(numbers.count)
    }

    mutating func append(numbers: [UInt32]) {
        for number in numbers {
            add(number)
        }
        starts.append(self.numbers.count)
    }

    private mutating func add(_ number: UInt32) {
        guard !numbers[starts[starts.count - 1]...].contains(number) else { return }
        numbers.append(number)
    }

    /// The section's bytes: see ``PackedKeywordColumn``.
    consuming func finish() throws(IndexError) -> [UInt8] {
        let order = values.sorted()
        var table = KeyTableWriter()
        var ordinals = [UInt32](repeating: 0, count: order.count)
        for (ordinal, number) in order.enumerated() {
            ordinals[number] = UInt32(truncatingIfNeeded: ordinal)
            values.withBytes(of: number) { table.add($0) { _ in } }
        }
        var body: [UInt8] = []
        try table.finish(into: &body)
        let tableLength = body.count
        Self.align(&body)
        let layout = layout(valueCount: order.count)
        appendOrdinals(ordinals, layout, to: &body)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(PackedKeywordColumn.headerLength + body.count)
        bytes.append(littleEndian: UInt32(order.count))
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: starts.count - 1))
        bytes.append(littleEndian: UInt32(layout.ordinalWidth))
        bytes.append(littleEndian: UInt32(layout.startWidth))
        bytes.append(littleEndian: UInt64(tableLength))
        bytes.append(littleEndian: UInt64(layout.ordinalCount))
        bytes.append(contentsOf: body)
        return bytes
    }

    private struct Layout {
        var ordinalCount: Int
        var ordinalWidth: Int
        /// 0 where no document has more than one value.
        var startWidth: Int
    }

    private var isSingleValued: Bool {
        (1..<starts.count).allSatisfy { starts[$0] - starts[$0 - 1] <= 1 }
    }

    private func layout(valueCount: Int) -> Layout {
        if isSingleValued {
            let width = PackedNumbers.width(for: UInt64(valueCount))
            return Layout(ordinalCount: starts.count - 1, ordinalWidth: width, startWidth: 0)
        }
        return Layout(
            ordinalCount: numbers.count,
            ordinalWidth: PackedNumbers.width(for: UInt64(max(valueCount, 1) - 1)),
            startWidth: PackedNumbers.width(for: UInt64(numbers.count))
        )
    }

    private func appendOrdinals(_ ordinals: [UInt32], _ layout: Layout, to bytes: inout [UInt8]) {
        guard layout.startWidth > 0 else {
            let single = (1..<starts.count).map { document in
                starts[document] > starts[document - 1] ? UInt64(ordinals[Int(numbers[starts[document - 1]])]) + 1 : 0
            }
            return PackedNumbers.append(single, width: layout.ordinalWidth, to: &bytes)
        }
        PackedNumbers.append(numbers.map { UInt64(ordinals[Int($0)]) }, width: layout.ordinalWidth, to: &bytes)
        Self.align(&bytes)
        PackedNumbers.append(starts.map { UInt64($0) }, width: layout.startWidth, to: &bytes)
    }

    private static func align(_ bytes: inout [UInt8]) {
        bytes.append(contentsOf: repeatElement(0, count: (8 - bytes.count % 8) % 8))
    }
}

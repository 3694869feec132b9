/// Writes a number column, document by document.
struct NumberColumnWriter {
    private var values: [Int64] = []
    /// Documents without a value, ascending; their places in `values` hold 0.
    private var missing: [Int] = []
    private var minimum = Int64.max
    private var maximum = Int64.min

    mutating func append(_ value: Int64?) {
        guard let value else {
            missing.append(values.count)
            values.append(0)
            return
        }
        values.append(value)
        minimum = min(minimum, value)
        maximum = max(maximum, value)
    }

    /// The section's bytes.
    func finish() -> [UInt8] {
        let layout = layout()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(
            PackedNumberColumn.headerLength + PackedNumbers.byteCount(values.count, width: layout.width) + 8
        )
        bytes.append(littleEndian: UInt32(layout.width))
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: values.count))
        bytes.append(littleEndian: layout.reference)
        bytes.append(littleEndian: layout.missing)
        var packed = values.map { UInt64(bitPattern: $0) &- layout.reference }
        for place in missing {
            packed[place] = layout.missing
        }
        PackedNumbers.append(packed, width: layout.width, to: &bytes)
        return bytes
    }

    private struct Layout {
        var reference: UInt64
        var missing: UInt64
        var width: Int
    }

    private func layout() -> Layout {
        guard minimum <= maximum else { return Layout(reference: 0, missing: 0, width: 0) }
        let least = UInt64(bitPattern: minimum)
        let range = UInt64(bitPattern: maximum) &- least
        if !missing.isEmpty, range < .max {
            return Layout(reference: least &- 1, missing: 0, width: PackedNumbers.width(for: range + 1))
        }
        let width = PackedNumbers.width(for: range)
        // Numbers narrower than 64 bits never reach this.
        let unused = width < 64 ? UInt64.max : unusedDifference(from: least)
        return Layout(reference: least, missing: unused, width: width)
    }

    /// A difference that no value has: of one more number than there are values, one is free.
    private func unusedDifference(from least: UInt64) -> UInt64 {
        let used = Set(values.map { UInt64(bitPattern: $0) &- least })
        var candidate: UInt64 = 0
        while used.contains(candidate) {
            candidate += 1
        }
        return candidate
    }
}

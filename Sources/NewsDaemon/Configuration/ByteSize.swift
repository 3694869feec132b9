/// A number of bytes as people write it: `64MiB`, `512KiB`, `100MB`, `4096`.
package struct ByteSize: Sendable, Equatable, CustomStringConvertible {
    private static let units: [(name: String, bytes: Int)] = [
        ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000),
        ("B", 1), ("", 1),
    ]

    package let bytes: Int

    package init(_ bytes: Int) {
        self.bytes = bytes
    }

    package init?(configurationText text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), let unit = Self.units.first(where: { $0.name == text.dropFirst(digits.count) })
        else { return nil }
        let (product, isTooLarge) = number.multipliedReportingOverflow(by: unit.bytes)
        guard !isTooLarge else { return nil }
        bytes = product
    }

    /// In the largest binary unit that leaves no remainder.
    package var description: String {
        guard bytes != 0, let unit = Self.units.prefix(3).first(where: { bytes % $0.bytes == 0 }) else {
            return "\(bytes)B"
        }
        return "\(bytes / unit.bytes)\(unit.name)"
    }
}

internal import LinuxSystem

extension Duration {
    private static let units: [(name: String, microseconds: Int64)] = [
        ("d", 86_400_000_000), ("h", 3_600_000_000), ("m", 60_000_000), ("s", 1_000_000), ("ms", 1_000), ("us", 1),
    ]

    /// `10m`, `5ms`, `1h30m`: whole numbers, each with its unit; nil for all else.
    package init?(configurationText text: String) {
        var rest = text[...]
        var total: Int64 = 0
        repeat {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let name = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(name.count)
            guard let number = Int64(digits), let unit = Self.units.first(where: { $0.name == name }) else {
                return nil
            }
            let (product, isTooLarge) = number.multipliedReportingOverflow(by: unit.microseconds)
            let (sum, isSumTooLarge) = total.addingReportingOverflow(product)
            guard !isTooLarge, !isSumTooLarge else { return nil }
            total = sum
        } while !rest.isEmpty
        self = .microseconds(total)
    }

    /// In the largest unit that leaves no remainder.
    package var configurationText: String {
        let total = wholeMicroseconds
        guard total != 0, let unit = Self.units.first(where: { total % $0.microseconds == 0 }) else { return "0s" }
        return "\(total / unit.microseconds)\(unit.name)"
    }
}

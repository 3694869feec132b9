extension String {
    /// Filled up with spaces: behind, or before for a negative width.
    func padded(to width: Int) -> String {
        let spaces = String(repeating: " ", count: max(0, abs(width) - count))
        return width < 0 ? spaces + self : self + spaces
    }
}

extension Double {
    /// With so many digits after the point.
    func rounded(_ digits: Int) -> String {
        let power = (0..<digits).reduce(1) { product, _ in product * 10 }
        let scaled = Int((self * Double(power)).rounded())
        guard digits > 0 else { return String(scaled) }
        let fraction = String(abs(scaled) % power)
        return "\(scaled / power)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}

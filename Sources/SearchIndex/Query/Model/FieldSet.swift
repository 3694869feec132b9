/// Text fields by their place in the schema.
public struct FieldSet: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Every text field, however many the schema has.
    public static let all = FieldSet(rawValue: .max)

    /// The text field at this place in the schema, 0 to 7.
    public static func field(_ index: Int) -> FieldSet {
        FieldSet(rawValue: index < UInt8.bitWidth ? 1 << index : 0)
    }
}

/// The fields that every document of an index has.
public struct IndexSchema: Sendable, Equatable {
    /// A field of text whose words are found in their order.
    public struct TextField: Sendable, Equatable {
        public var name: String
        /// How often a word in this field counts; at least 1.
        public var weight: Int

        public init(name: String, weight: Int = 1) {
            self.name = name
            self.weight = weight
        }
    }

    /// The most text fields that an index can have.
    public static let maximalTextFields = 4
    /// The most keyword fields, and the most number fields.
    public static let maximalColumns = 255

    /// In the order in which their words are numbered. The last is the long one, the others are short.
    public var textFields: [TextField]
    /// Fields that hold lists of strings, found as they are.
    public var keywordFields: [String]
    /// Fields that hold a whole number or nothing.
    public var numberFields: [String]

    public init(textFields: [TextField], keywordFields: [String] = [], numberFields: [String] = []) {
        self.textFields = textFields
        self.keywordFields = keywordFields
        self.numberFields = numberFields
    }
}

extension IndexSchema {
    /// What is wrong with it; nil when an index can be made of it.
    var complaint: String? {
        let names = textFields.map(\.name) + keywordFields + numberFields
        if textFields.isEmpty || textFields.count > Self.maximalTextFields {
            return "a schema has 1 to \(Self.maximalTextFields) text fields, not \(textFields.count)"
        }
        if textFields.contains(where: { !(1...255).contains($0.weight) }) {
            return "the weight of a text field is 1 to 255"
        }
        if max(keywordFields.count, numberFields.count) > Self.maximalColumns {
            return "a schema has at most \(Self.maximalColumns) keyword fields and as many number fields"
        }
        return Set(names).count < names.count ? "two fields of the schema have the same name" : nil
    }
}

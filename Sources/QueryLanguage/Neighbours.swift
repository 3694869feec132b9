/// Something that is searched for, and whether it merges with neighbours.
struct Operand {
    var query: Query
    /// The field whose neighbouring terms mean OR; nil for anything that never merges.
    var joinedField: QueryField?
}

/// The operands of an AND, where neighbours of one field are alternatives.
struct Neighbours {
    private var groups: [(field: QueryField?, alternatives: [Query])] = []
    private var isSeparated = false

    /// A written AND stands here: what follows merges with nothing before.
    mutating func separate() {
        isSeparated = true
    }

    mutating func append(_ operand: Operand) {
        if !isSeparated, let field = operand.joinedField, let last = groups.last, last.field == field {
            groups[groups.count - 1].alternatives.append(operand.query)
        } else {
            groups.append((operand.joinedField, [operand.query]))
        }
        isSeparated = false
    }

    var query: Query {
        let parts = groups.map { $0.alternatives.count == 1 ? $0.alternatives[0] : Query.or($0.alternatives) }
        return parts.count == 1 ? parts[0] : .and(parts)
    }
}

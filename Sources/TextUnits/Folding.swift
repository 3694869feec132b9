/// Text with case and accents folded, compatibility forms (ligatures, full width) resolved and apostrophes unified: how
/// words and keyword values are compared. Marks that carry meaning (Indic vowel signs, й, ї) stay.
package func foldedText(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    let table = FoldingTable.shared
    for scalar in text.unicodeScalars {
        let traits = table[scalar.value]
        if traits.isDropped {
            if let last = folded.last, let letter = ScalarTraits.composed(last.value, with: traits.value) {
                folded.removeLast()
                folded.append(contentsOf: Unicode.Scalar(letter).map { [$0] } ?? [])
            }
        } else if traits.isExpansion {
            folded.append(contentsOf: table.expansion(of: traits).compactMap(Unicode.Scalar.init))
        } else if let scalar = Unicode.Scalar(traits.value) {
            folded.append(scalar)
        }
    }
    return String(folded)
}

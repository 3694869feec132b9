/// What a person's first name tells of the gender that pronouns give them.
enum PersonGender {
    /// Nil for names that are unknown or borne by both.
    static func isMale(_ name: String) -> Bool? {
        guard let first = PersonName(name).parts.first, PersonName(name).parts.count > 1,
            let traits = NameLexicon.shared.words[WordKey(first)]
        else { return nil }
        let male = traits.contains(.maleName)
        return male == traits.contains(.femaleName) ? nil : male
    }
}

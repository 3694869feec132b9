internal import EditDistance

/// The one of `names` that somebody most likely meant by `name`: nil when none is near.
func closestName(to name: String, among names: [String]) -> String? {
    nearestWord(to: name, among: names, limit: max(1, min(3, name.count / 3)))?.word
}

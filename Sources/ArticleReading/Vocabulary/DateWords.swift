/// What stands around a date.
enum DateWords {
    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur",
        "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend",
        "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
        "samedi",
        "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ]

    static let fillers: Set<String> = [
        "at", "on", "um", "den", "der", "uhr", "à", "le", "de", "del", "el", "las", "of", "dem", "am", "alle", "ore",
    ]

    /// Minutes east of Greenwich. IST is taken as India's, BST as Britain's: what news mostly means.
    static let zones: [String: Int] = [
        "z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
        "eet": 120,
        "eest": 180, "msk": 180, "ist": 330, "pkt": 300, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "aest": 600,
        "aedt": 660, "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
        "mdt": -360,
        "pst": -480, "pdt": -420,
    ]
}

/// Lines that news pages show around articles, in lower case and without marks at their ends.
enum FurniturePhrases {
    /// Head a part of the page whose short lines are furniture too.
    static let sections: Set<String> = set(
        """
        hashtags
        try our ai features
        comments
        comment
        leave a comment
        leave a reply
        join the conversation
        view comments
        show comments
        related articles
        related article
        related stories
        related news
        related posts
        related topics
        related content
        related coverage
        more related articles
        recommended
        recommended articles
        recommended stories
        recommended for you
        recommended reading
        you may like
        you might like
        you may also like
        you might also like
        you may also be interested in
        more from this section
        more on this story
        more like this
        more stories
        more top stories
        more headlines
        most read
        most popular
        most viewed
        trending
        trending now
        trending stories
        latest news
        latest stories
        latest headlines
        top stories
        top headlines
        read next
        up next
        what to read next
        don't miss
        editor's picks
        editors' picks
        sponsored
        sponsored links
        sponsored content
        promoted
        promoted links
        promoted content
        promoted stories
        around the web
        from around the web
        from the web
        live events
        discover the stories of your interest
        kommentare
        mehr zum thema
        lesen sie auch
        das könnte sie auch interessieren
        das könnte dich auch interessieren
        weitere artikel
        meistgelesen
        meistgelesene artikel
        commentaires
        à lire aussi
        lire aussi
        sur le même sujet
        articles liés
        articles similaires
        les plus lus
        à découvrir aussi
        comentarios
        lea también
        te puede interesar
        también te puede interesar
        noticias relacionadas
        artículos relacionados
        más leídas
        lo más leído
        más noticias
        """
    )

    static let lines: Set<String> = set(
        """
        no comments yet
        be the first to comment
        0 comments
        add a comment
        post a comment
        load more
        load more comments
        see more
        show more
        read more
        view more
        learn more
        continue reading
        read full story
        read the full story
        read full article
        view original
        advertisement
        advertising
        advertorial
        ad
        article continues below advertisement
        article continues after ad
        story continues below advertisement
        story continues below
        story continues
        article continues below
        continue reading below
        scroll to continue
        scroll to continue with content
        by taboola
        by outbrain
        undo
        share
        share this
        share this article
        share this story
        share this post
        share on facebook
        share on twitter
        share on x
        share on whatsapp
        share on linkedin
        share via email
        tweet
        email
        e-mail
        print
        save
        save article
        copy link
        link copied
        copied
        facebook
        twitter
        x
        x/twitter
        whatsapp
        telegram
        linkedin
        reddit
        pinterest
        flipboard
        pocket
        instagram
        youtube
        like
        follow
        follow us
        follow us on
        subscribe
        subscribe now
        subscribe today
        sign up
        sign up now
        sign in
        log in
        login
        register
        home
        menu
        search
        close
        skip to content
        skip to main content
        skip to navigation
        back to top
        privacy policy
        terms of use
        terms of service
        terms and conditions
        cookie policy
        cookie settings
        manage cookies
        accept all
        accept all cookies
        accept cookies
        reject all
        i agree
        contact us
        about us
        advertise with us
        listen
        listen to this article
        listen to article
        play
        pause
        watch
        watch live
        watch now
        loading
        getty images
        gallery
        photos
        enlarge image
        view gallery
        hide caption
        toggle caption
        enlarge this image
        opens in new window
        opens in a new window
        opens in new tab
        opens in a new tab
        all rights reserved
        updated
        published
        last updated
        anzeige
        werbung
        teilen
        drucken
        merken
        vorlesen
        abonnieren
        newsletter
        anmelden
        startseite
        zur startseite
        artikel teilen
        artikel anhören
        alle akzeptieren
        mehr lesen
        weiterlesen
        publicité
        partager
        imprimer
        s'abonner
        se connecter
        lire la suite
        aucun commentaire
        publicidad
        compartir
        imprimir
        suscribirse
        suscríbete
        iniciar sesión
        leer más
        seguir leyendo
        """
    )

    /// Beginnings of lines of at most `prefixWords` words.
    static let prefixes: [String] = [
        "click to share on", "click to print", "click to email", "click here to", "click to copy", "follow us on",
        "follow our",
        "sign up for our", "sign up to our", "sign up for the", "sign up here", "subscribe to our", "subscribe to the",
        "subscribe for", "get our free", "get the latest news", "read more:", "read also:", "also read:", "also read |",
        "read more |", "see also:", "related:", "more:", "watch:", "listen:", "don't miss:", "must read:",
        "recommended:",
        "this website uses cookies", "this site uses cookies", "we use cookies", "by clicking", "by using this site",
        "we and our partners", "the opinions expressed", "media playback is unsupported", "watch the latest video at",
        "your browser", "please enable javascript", "enable javascript", "javascript is",
        "© 19", "© 20", "copyright ©", "copyright (c)", "(c) 20", "by taboola", "sponsored links", "sponsored by",
        "posted in:",
        "filed under:", "tags:", "hashtags:", "topics:", "share on ", "share this ", "download the app",
        "download our app",
        "have a story", "got a tip", "join our whatsapp", "join our telegram", "join us on", "lesen sie auch:",
        "mehr zum thema:",
        "lies auch:", "wir verwenden cookies", "diese website verwendet", "à lire aussi", "lire aussi :", "lire aussi:",
        "nous utilisons des cookies", "lea también:", "lee también:", "te puede interesar:", "utilizamos cookies",
    ]

    static let prefixWords = 25

    /// Bytes of the longest line that `sections` or `lines` hold, marks around it included.
    static let longest = 64

    static let prefixesByFirst: [[[UInt8]]] = {
        var lists = [[[UInt8]]](repeating: [], count: 256)
        for prefix in prefixes.map({ Array($0.utf8) }) { lists[Int(prefix[0])].append(prefix) }
        return lists
    }()

    private static func set(_ list: String) -> Set<String> {
        Set(list.split(separator: "\n").map(String.init))
    }
}

# fish completion for gainsay
complete -c gainsay -n __fish_use_subcommand -f -a read -d 'Read news pages'
complete -c gainsay -n __fish_use_subcommand -f -a parse -d 'Words with tags, heads and names'
complete -c gainsay -n __fish_use_subcommand -f -a watch -d 'Visit feeds and pages for what is new'
complete -c gainsay -n __fish_use_subcommand -f -a ingest -d 'Many documents into a ledger'
complete -c gainsay -n __fish_use_subcommand -f -a find -d 'Articles of a ledger by words'
complete -c gainsay -n __fish_use_subcommand -f -a claims -d 'Who said what'
complete -c gainsay -n __fish_use_subcommand -f -a actors -d 'Who speaks'
complete -c gainsay -n __fish_use_subcommand -f -a serve -d 'A ledger over HTTP'
complete -c gainsay -n __fish_use_subcommand -f -a verify -d 'A ledger against its documents'
complete -c gainsay -n __fish_use_subcommand -f -a export -d 'All that a ledger holds'
complete -c gainsay -n __fish_use_subcommand -f -a tag -d 'Label the words of passages'
complete -c gainsay -n __fish_use_subcommand -f -a gazetteer -d 'Make the list of places'
complete -c gainsay -n __fish_use_subcommand -f -a eval -d 'Score against a labelled folder'
complete -c gainsay -n __fish_use_subcommand -f -a help -d 'Explain a command or a topic'
complete -c gainsay -n __fish_use_subcommand -f -l version -d 'Show the version'
complete -c gainsay -n '__fish_seen_subcommand_from eval' -a 'articles metadata dates text syntax names times places attribution stance stories subject coref inputs feeds'
complete -c gainsay -n '__fish_seen_subcommand_from parse' -s o -l output -d 'Write here' -r
complete -c gainsay -n '__fish_seen_subcommand_from parse' -l models -d 'Folder of trained weights' -x -a '(__fish_complete_directories)'
complete -c gainsay -n '__fish_seen_subcommand_from attribution' -l predictions -d 'Write what was found here' -r
complete -c gainsay -n '__fish_seen_subcommand_from attribution' -l json -d 'Figures as JSON'
complete -c gainsay -n '__fish_seen_subcommand_from articles' -l predictions -d 'Write what was read' -r
complete -c gainsay -n '__fish_seen_subcommand_from articles' -l pages -d 'List the figures of each page'
complete -c gainsay -n '__fish_seen_subcommand_from syntax names' -l predictions -d 'Write what was found' -r
complete -c gainsay -n '__fish_seen_subcommand_from syntax names' -l system -d 'Score what another program found' -r
complete -c gainsay -n '__fish_seen_subcommand_from times' -l style -d 'How dates without a year are read' -x -a 'automatic news narrative'
complete -c gainsay -n '__fish_seen_subcommand_from times' -l each -d 'A line a document'
complete -c gainsay -n '__fish_seen_subcommand_from times places' -l misses -d 'What was read otherwise'
complete -c gainsay -n '__fish_seen_subcommand_from gazetteer' -s o -l output -d 'Write here' -r
complete -c gainsay -n '__fish_seen_subcommand_from help' -f -a 'read ingest find claims actors serve verify export eval formats inputs exit-codes ledger models limits colour'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s h -l help -d 'Show help'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s f -l format -d 'text, json, jsonl, brat, annotation or csv' -x -a 'text json jsonl brat annotation csv'
complete -c gainsay -n '__fish_seen_subcommand_from read parse watch' -l list -d 'Read what is named in a file' -r
complete -c gainsay -n '__fish_seen_subcommand_from watch' -s o -l output -d 'Add lines here' -r
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l state -d 'What is known already' -r
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l every -d 'Time between two visits' -x
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l delay -d 'Seconds between requests to a host' -x
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l pages -d 'Fetch the page of each item'
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l once -d 'Visit what is due, then end'
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l allow-private -d 'Private networks too'
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l timeout -d 'Seconds for one request' -x
complete -c gainsay -n '__fish_seen_subcommand_from watch' -l max-bytes -d 'Bytes of one answer' -x
complete -c gainsay -n '__fish_seen_subcommand_from inputs' -l files -d 'List each file with its pages and errors'
complete -c gainsay -n '__fish_seen_subcommand_from feeds' -l misses -d 'List what was read otherwise'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s o -l output -d 'Write here' -r
complete -c gainsay -n '__fish_seen_subcommand_from read' -l min-confidence -d 'Leave out what is less sure' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l include -d 'Layers added to JSON' -x -a 'sentences tokens quotations'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s j -l threads -d 'Number of threads' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l models -d 'Folder of trained weights' -x -a '(__fish_complete_directories)'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l text-source -d 'How plain text is taken' -x -a 'detect as-is'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l color -d 'Colour the report' -x -a 'auto always never'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l colour -d 'Colour the report' -x -a 'auto always never'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l width -d 'Columns of the report' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-bytes -d 'Bytes of one document' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-depth -d 'Nested elements of one page' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-nodes -d 'Elements and texts of one page' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-tokens -d 'Words and marks of one article' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -s q -l quiet -d 'Leave out the count at the end'
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l list -d 'Inputs named here' -r
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l lang -d 'Only this language' -x
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -s j -l threads -d 'Number of threads' -x
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l models -d 'Folder of trained weights' -x -a '(__fish_complete_directories)'
complete -c gainsay -n '__fish_seen_subcommand_from ingest' -l text-source -d 'How plain text is taken' -x -a 'detect as-is'
complete -c gainsay -n '__fish_seen_subcommand_from ingest verify' -s q -l quiet -d 'Only failures or faults'
complete -c gainsay -n '__fish_seen_subcommand_from ingest claims actors' -l since -d 'Only from then on' -x
complete -c gainsay -n '__fish_seen_subcommand_from ingest claims actors' -l site -d 'Only this host' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors' -l actor -d 'Who says it' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors' -l words -d 'What is said' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors' -l stance -d 'Only this stance' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors' -l until -d 'Only up to then' -x
complete -c gainsay -n '__fish_seen_subcommand_from claims actors' -l contested -d 'Only what is contested'
complete -c gainsay -n '__fish_seen_subcommand_from actors' -l all -d 'Also sources without a name'
complete -c gainsay -n '__fish_seen_subcommand_from find claims actors' -s n -l limit -d 'Rows at most' -x
complete -c gainsay -n '__fish_seen_subcommand_from find claims actors' -l csv -d 'For a spreadsheet'
complete -c gainsay -n '__fish_seen_subcommand_from ingest find claims actors verify' -l json -d 'JSON'
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l port -d 'Listen there' -x
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l address -d 'Listen on this address' -x
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l host -d 'A name it goes by' -x
complete -c gainsay -n '__fish_seen_subcommand_from serve' -l token-file -d 'Answer only who brings this token' -r
complete -c gainsay -n '__fish_seen_subcommand_from serve' -s q -l quiet -d 'Log no requests'
complete -c gainsay -n '__fish_seen_subcommand_from export' -l jsonl -d 'JSON lines'
complete -c gainsay -n '__fish_seen_subcommand_from export' -s o -l output -d 'Write here' -r

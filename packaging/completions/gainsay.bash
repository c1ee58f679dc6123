# bash completion for gainsay
_gainsay() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" = 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W 'read parse watch ingest find claims actors timeline copies versions disputes reply serve verify export submit worker queue eval tag gazetteer help --help --version' -- "$word")
    return
  fi
  case $command in
    read) ;;
    parse)
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --list --output --threads --models --text-source --no-sandbox --quiet' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    watch)
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --list --output --into --threads --models --state --every --delay --pages --once --allow-private --timeout --max-bytes' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    ingest)
      case $before in
        --text-source) mapfile -t COMPREPLY < <(compgen -W 'detect as-is' -- "$word"); return ;;
        --models) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
      esac
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --list --lang --since --site --actors --threads --models --text-source --max-bytes --max-depth --max-nodes --max-tokens --no-sandbox --json --quiet' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    find|claims|actors|timeline|disputes|reply)
      local asked='--help --limit --json --csv --color --colour'
      [ "$command" = find ] || asked+=' --actor --words --site --stance --since --until --contested --place --said-in --within --time --said-at'
      [ "$command" = timeline ] && asked+=' --part --newest'
      [ "$command" = actors ] && asked+=' --all --merge --split --undo --history --apply --by'
      [ "$command" = claims ] && asked+=' --same'
      [ "$command" = reply ] && asked+=' --unheard'
      [ "$command" = disputes ] && asked=${asked/ --contested/}
      case $before in
        --color|--colour) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word"); return ;;
        --part) mapfile -t COMPREPLY < <(compgen -W 'said saying reported' -- "$word"); return ;;
        --stance) mapfile -t COMPREPLY < <(compgen -W 'says claims denies rejects doubts confirms accuses admits corrects warns promises predicts demands asks praises criticises thinks other' -- "$word"); return ;;
      esac
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W "$asked" -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    copies|versions)
      local listed='--help --limit --json --csv --color --colour'
      [ "$command" = versions ] || listed+=' --site --publisher --since --until --dropped-denials'
      case $before in
        --color|--colour) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word"); return ;;
      esac
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W "$listed" -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    serve)
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --port --address --host --token-file --review --read-addresses --log --models --no-sandbox --quiet' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    submit|worker|queue)
      local queued='--help --queue --max-bytes --max-depth --max-nodes --max-tokens'
      [ "$command" = submit ] && queued+=' --list --text-source --quiet'
      [ "$command" = worker ] && queued+=' --ledger --threads --batch --lease --deliveries --until-empty --probes --probes-address --models'
      [ "$command" = queue ] && queued='--help --dead --limit'
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W "$queued" -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    export)
      case $before in
        --format|-f) mapfile -t COMPREPLY < <(compgen -W 'jsonl json-ld annotation csv brat graphml geojson csl-json bibtex prov' -- "$word"); return ;;
      esac
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --format --jsonl --output --actor --words --site --stance --since --until --contested --place --said-in --within --time --said-at' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    verify)
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --json --quiet --max-bytes --max-depth --max-nodes --max-tokens' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    gazetteer)
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --output' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    tag) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    eval) [ "$COMP_CWORD" = 2 ] && mapfile -t COMPREPLY < <(compgen -W 'articles metadata dates text syntax names times places attribution stance stories subject coref copies claims inputs feeds' -- "$word") && return
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --predictions --system --models --json --pages --each --misses --files --style --seed --times' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    help) mapfile -t COMPREPLY < <(compgen -W 'read ingest find claims actors timeline copies versions disputes reply serve verify export submit worker queue eval formats inputs exit-codes ledger models limits colour' -- "$word"); return ;;
    *) return ;;
  esac
  case $before in
    --format|-f) mapfile -t COMPREPLY < <(compgen -W 'text json jsonl brat annotation csv' -- "$word"); return ;;
    --include) mapfile -t COMPREPLY < <(compgen -W 'sentences tokens quotations' -- "$word"); return ;;
    --threads|-j) return ;;
    --models) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    --text-source) mapfile -t COMPREPLY < <(compgen -W 'detect as-is' -- "$word"); return ;;
    --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word"); return ;;
    --colour) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word"); return ;;
    --width) return ;;
    --max-bytes) return ;;
    --max-depth) return ;;
    --max-nodes) return ;;
    --max-tokens) return ;;
  esac
  case $word in
    -*) mapfile -t COMPREPLY < <(compgen -W '--help --list --format --output --include --jsonl --min-confidence --threads --models --text-source --color --colour --width --max-bytes --max-depth --max-nodes --max-tokens --no-sandbox --quiet' -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
  esac
}
complete -o filenames -F _gainsay gainsay
